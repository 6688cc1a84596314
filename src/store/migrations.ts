/**
 * The schema, a step a version: step n brings a database of version n to n + 1.
 * A step that has been released is never edited; a change is a new step.
 */
export const MIGRATIONS: readonly string[] = [
  `create table entry (
     row integer primary key,
     list text not null,
     id text not null,
     hash text not null,
     body text not null,
     unique (list, id, hash)
   ) strict;
   create table edition (
     number integer primary key,
     list text not null,
     sha256 text not null,
     date text not null,
     layout text not null,
     obtained_at text not null,
     obtained_from text not null,
     state text not null check (state in ('loaded', 'held')),
     told text not null,
     members blob not null,
     unique (list, sha256)
   ) strict;
   create index edition_by_date on edition (list, state, date, number);`,
  // Who let a held edition in, when and why.
  `alter table edition add column accepted text;`,
  // A publisher may go back to what a list was before: the same bytes are then in force again, be it on the same day.
  // What an edition was read from, so that it can be read again, and until when it was seen to be in force.
  `create table edition_3 (
     number integer primary key,
     list text not null,
     sha256 text not null,
     date text not null,
     layout text not null,
     obtained_at text not null,
     obtained_from text not null,
     state text not null check (state in ('loaded', 'held')),
     told text not null,
     members blob not null,
     accepted text,
     sources text not null,
     seen_until text not null
   ) strict;
   insert into edition_3
     select number, list, sha256, date, layout, obtained_at, obtained_from, state, told, members, accepted, '[]', date
     from edition;
   drop table edition;
   alter table edition_3 rename to edition;
   create index edition_by_date on edition (list, state, date, number);`,
  // Which entries are one party: every revision of it, the links of the newest, and what people decided.
  `create table alignment (
     revision integer primary key,
     digest text not null,
     inputs text not null,
     tables text not null,
     made_at text not null,
     rules text not null,
     entries integer not null,
     clusters text not null,
     splits text not null
   ) strict;
   create table link (
     a text not null,
     b text not null,
     state text not null,
     body text not null,
     primary key (a, b)
   ) strict, without rowid;
   create index link_by_b on link (b);
   create index link_by_state on link (state);
   create table alignment_memory (memory blob not null) strict;
   create table alignment_decision (
     number integer primary key,
     a text not null,
     b text not null,
     verdict text not null check (verdict in ('same', 'different')),
     because text not null,
     "by" text not null,
     at text not null
   ) strict;`,
  // Reports, what was read in them at each reading, and what people decided of it. Nothing here is ever changed or taken away.
  `create table report (
     row integer primary key,
     id text not null unique,
     sha256 text not null,
     bytes integer not null,
     text blob not null
   ) strict;
   create table reading (
     number integer primary key,
     report integer not null references report (row),
     digest text not null,
     reader integer not null,
     given text not null,
     read_at text not null,
     body blob not null
   ) strict;
   create index reading_by_report on reading (report, number);
   create table claim (
     number integer primary key,
     reading integer not null references reading (number),
     report integer not null references report (row),
     id text not null,
     act text not null,
     speaker text,
     day text,
     body text not null,
     unique (reading, id)
   ) strict;
   create index claim_by_id on claim (id);
   create index claim_by_report on claim (report, reading);
   create index claim_by_act on claim (act);
   create index claim_by_speaker on claim (speaker);
   create table claim_decision (
     number integer primary key,
     claim text not null,
     verdict text not null check (verdict in ('accepted', 'rejected', 'speaker')),
     speaker text,
     because text not null,
     "by" text not null,
     at text not null
   ) strict;
   create index claim_decision_by_claim on claim_decision (claim);
   create table speaker_merge (
     number integer primary key,
     name text not null,
     into_name text not null,
     because text not null,
     "by" text not null,
     at text not null
   ) strict;`,
]
