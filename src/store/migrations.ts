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
]
