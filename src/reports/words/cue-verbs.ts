import type { SpeechAct } from '../../record/index.ts'

/**
 * What may follow a verb of saying:
 * `clause` a clause, with or without "that"; `that` one with "that" only; `object` a noun phrase that is what is said;
 * `to` an infinitive; `told` a hearer, then a clause or an infinitive; `accuse` X of Y; `blame` X for Y; `call` X Y;
 * `describe` X as Y; `for` for Y, on X to Y; `about` of Y, about Y; `quote` it introduces or follows a quotation.
 */
type Frame =
  | 'clause'
  | 'that'
  | 'object'
  | 'to'
  | 'told'
  | 'accuse'
  | 'blame'
  | 'call'
  | 'describe'
  | 'for'
  | 'about'
  | 'quote'

type VerbForm = 'base' | 's' | 'past' | 'ing'

interface CueVerb {
  readonly lemma: string
  readonly act: SpeechAct
  readonly frames: ReadonlySet<Frame>
}

export interface CueForm {
  readonly verb: CueVerb
  readonly form: VerbForm
}

/** lemma (with irregular forms: base/s/past/ing) | act | frames */
const TABLE = `
say/says/said/saying|assertion|clause quote
tell/tells/told/telling|assertion|told quote
state|assertion|that quote
add|assertion|clause quote
note|assertion|clause quote
remark|assertion|that quote
observe|assertion|that quote
explain|assertion|that quote
comment|assertion|that quote
declare|assertion|clause quote
write/writes/wrote/writing|assertion|that quote
tweet/tweets/tweeted/tweeting|assertion|that quote
post|assertion|quote
text/texts/texted/texting|assertion|quote
email/emails/emailed/emailing|assertion|quote
reply/replies/replied/replying|assertion|that quote
respond|assertion|that quote
answer|assertion|that quote
continue/continues/continued/continuing|assertion|quote
recall|assertion|that quote
conclude|assertion|that quote
stress|assertion|that quote
emphasise/emphasises/emphasised/emphasising|assertion|that quote
emphasize/emphasizes/emphasized/emphasizing|assertion|that quote
underline|assertion|that quote
underscore|assertion|that quote
record|assertion|that
document|assertion|object
reiterate|assertion|that quote object
repeat|assertion|that quote
point/points/pointed/pointing|assertion|that quote
argue|assertion|clause quote
claim|assertion|clause quote to
maintain|assertion|clause quote
insist|assertion|clause quote
assert|assertion|clause quote
contend|assertion|clause quote
affirm|assertion|clause quote
reaffirm|assertion|that quote object
confirm|assertion|clause quote object
acknowledge|assertion|clause quote object
admit/admits/admitted/admitting|assertion|clause quote object
concede|assertion|clause quote
testify/testifies/testified/testifying|assertion|that quote
report|assertion|that quote
reveal|assertion|that quote
disclose|assertion|that quote
direct|demand|that
instruct|demand|told
decree/decrees/decreed/decreeing|announcement|that
grouse|concern|that quote
gripe|concern|that quote
surmise|assertion|that
posit/posits/posited/positing|assertion|that
indicate|assertion|that
suggest|assertion|clause quote
believe|assertion|clause quote
think/thinks/thought/thinking|assertion|clause quote
read/reads/read/reading|assertion|quote
cry/cries/cried/crying|assertion|quote
shout|assertion|quote
joke|assertion|quote that
quip/quips/quipped/quipping|assertion|quote
muse|assertion|quote
whisper|assertion|quote
estimate|assertion|clause
assure|assertion|told quote
inform|assertion|told
remind|assertion|told
allege|accusation|clause quote object
accuse|accusation|accuse quote
blame|accusation|blame quote
suspect|accusation|accuse
reproach|accusation|blame
censure|accusation|blame
rebuke|accusation|blame
reprimand|accusation|blame
charge|accusation|that quote
denounce|accusation|object describe quote
condemn|position|object describe quote
criticise/criticises/criticised/criticising|position|object quote describe
criticize/criticizes/criticized/criticizing|position|object quote describe
slam/slams/slammed/slamming|position|object quote
blast|position|object quote
decry/decries/decried/decrying|position|object quote describe
deplore|position|object quote
praise|position|object quote
commend|position|object quote
accept|assertion|that quote
recognise/recognises/recognised/recognising|assertion|that
recognize/recognizes/recognized/recognizing|assertion|that
submit/submits/submitted/submitting|assertion|that quote
aver/avers/averred/averring|assertion|that quote
hold/holds/held/holding|announcement|that
salute|position|object quote
thank|position|quote
congratulate|position|quote
berate|accusation|quote
chide|accusation|quote
scold|accusation|quote
taunt|accusation|quote
laugh|assertion|quote
smile/smiles/smiled/smiling|assertion|quote
grin/grins/grinned/grinning|assertion|quote
spill|assertion|quote
shriek|assertion|quote
scream|assertion|quote
yell|assertion|quote
snarl|assertion|quote
growl|assertion|quote
hiss|assertion|quote
roar|assertion|quote
bark|assertion|quote
murmur|assertion|quote
mumble|assertion|quote
blurt|assertion|quote
drawl|assertion|quote
deadpan/deadpans/deadpanned/deadpanning|assertion|quote
chime|assertion|quote
reflect|assertion|quote that
marvel/marvels/marvelled/marvelling|assertion|quote that
clarify/clarifies/clarified/clarifying|assertion|quote that
specify/specifies/specified/specifying|assertion|quote that
reassure|assertion|told quote
advise|assertion|told quote
attest|assertion|quote that
remember|assertion|quote that
interject|assertion|quote
interrupt|assertion|quote
volunteer|assertion|quote
venture|assertion|quote
opine|assertion|quote
enthuse|assertion|quote
gush|assertion|quote
shrug/shrugs/shrugged/shrugging|assertion|quote
concur/concurs/concurred/concurring|assertion|quote that
relate|assertion|that quote
reckon|assertion|clause quote
reason|assertion|that quote
hail|position|object describe quote
welcome|position|object quote
applaud|position|object quote
call/calls/called/calling|assertion|call for quote
label/labels/labelled/labelling|assertion|call describe
labeled/labels/labeled/labeling|assertion|call describe
brand|accusation|call describe
term|assertion|call
dub/dubs/dubbed/dubbing|assertion|call
describe|assertion|describe quote
qualify/qualifies/qualified/qualifying|assertion|describe
characterise/characterises/characterised/characterising|assertion|describe
characterize/characterizes/characterized/characterizing|assertion|describe
portray|assertion|describe
refer/refers/referred/referring|assertion|quote
deny/denies/denied/denying|denial|clause object quote to
reject|denial|object describe quote
dismiss|denial|object describe quote
refute|denial|object that quote
rebut/rebuts/rebutted/rebutting|denial|object quote
rebuff|denial|object
rubbish/rubbishes/rubbished/rubbishing|denial|object describe
repudiate|denial|object
ridicule|denial|object describe quote
insinuate|accusation|clause
notify/notifies/notified/notifying|assertion|told
testified|assertion|quote
signal/signals/signalled/signalling|announcement|that
agonise|assertion|quote
boast|assertion|that quote
speak/speaks/spoke/speaking|assertion|about quote
talk/talks/talked/talking|assertion|about quote
mock|position|quote
counter|assertion|that quote
retort|assertion|that quote
sneer|assertion|quote
exclaim|assertion|quote
mutter|assertion|quote
elaborate|assertion|quote
recount|assertion|that quote
confide|assertion|that quote
speculate|assertion|that quote
ponder|assertion|quote
hint|assertion|that
imply/implies/implied/implying|assertion|that
vouch|assertion|quote
sum/sums/summed/summing|assertion|quote
backs/backs/backed/backing|position|object
endorse|position|object quote
laud|position|object quote
lambast/lambasts/lambasted/lambasting|position|object quote describe
rue/rues/rued/ruing|concern|object quote
bemoan|concern|object that quote
dispute|denial|object that
contest|denial|object that
discount|denial|object
downplay|denial|object
disavow|denial|object
contradict|denial|object quote
challenge|denial|object
debunk|denial|object
scoff|denial|quote
find/finds/found/finding|assertion|clause quote
show/shows/showed/showing|assertion|that
grumble|concern|quote that
sigh|assertion|quote
snap/snaps/snapped/snapping|assertion|quote
fume|concern|quote
compose|assertion|quote
sob/sobs/sobbed/sobbing|concern|quote
weep/weeps/wept/weeping|concern|quote
wail|concern|quote
rage|concern|quote
storm|concern|quote
bellow|assertion|quote
beam|assertion|quote
chuckle|assertion|quote
groan|assertion|quote
thunder|assertion|quote
demand|demand|that object quote to
urge|demand|told quote object
ask|demand|told quote for
request|demand|object that told
beg/begs/begged/begging|demand|told quote
implore|demand|told quote
press|demand|told
put/puts/put/putting|assertion|quote
order|demand|told
appeal|demand|for quote
plead|demand|for quote
lobby/lobbies/lobbied/lobbying|demand|told
call-on|demand|for
recommend|demand|that quote object
propose|demand|that to quote
warn|concern|told clause about quote
caution|concern|that about quote
fear|concern|clause
worry/worries/worried/worrying|concern|that about quote
complain|concern|that about quote
lament|concern|that object quote
regret/regrets/regretted/regretting|concern|that object
express|concern|object
voice|concern|object
raise|concern|quote
vow|commitment|to that quote
pledge|commitment|to that quote object
promise|commitment|to clause quote told object
decide|announcement|to that
undertake/undertakes/undertook/undertaking|commitment|to
commit/commits/committed/committing|commitment|quote
threaten|commitment|to that quote
swear/swears/swore/swearing|commitment|that to quote
agree|commitment|to that quote
offer|commitment|to
announce|announcement|that object quote
unveil|announcement|object
proclaim|announcement|that quote
rule|announcement|that
hope|expectation|clause to quote
want|demand|told to
plan/plans/planned/planning|commitment|to
intend|commitment|to
consider|announcement|object
seek/seeks/sought/seeking|demand|object to
oppose|position|object quote
defend|position|object quote
support|position|object quote
question|concern|object quote
doubt|concern|clause object quote
apologise|concern|quote
apologize|concern|quote
refuse|position|to
protest|concern|that quote
disagree|position|quote
feel/feels/felt/feeling|assertion|that quote
expect|expectation|clause told quote
predict|expectation|clause quote object
forecast/forecasts/forecast/forecasting|expectation|that object
anticipate|expectation|that object
`

function regular(base: string): readonly [string, string, string] {
  const s = /(?:s|sh|ch|x|z)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`
  const stem = base.endsWith('e') ? base.slice(0, -1) : base
  return [s, `${stem}ed`, `${stem}ing`]
}

function formsOf(): ReadonlyMap<string, CueForm> {
  const forms = new Map<string, CueForm>()
  for (const row of TABLE.trim().split('\n')) {
    const [names = '', act = 'assertion', frames = ''] = row.split('|')
    const [base = '', ...irregular] = names.split('/')
    const [s = '', past = '', ing = ''] = irregular.length === 3 ? irregular : regular(base)
    const verb: CueVerb = {
      lemma: base,
      act: act as SpeechAct,
      frames: new Set(frames.split(' ') as Frame[]),
    }
    forms.set(base, { verb, form: 'base' })
    forms.set(s, { verb, form: 's' })
    forms.set(ing, { verb, form: 'ing' })
    forms.set(past, { verb, form: 'past' })
  }
  return forms
}

/** Every form of every verb of saying, in lower case. `read` is its past form. */
export const CUE_FORMS: ReadonlyMap<string, CueForm> = formsOf()

/** Forms that are nouns as often: verbs only where a name or a pronoun stands right before them. */
export const OFTEN_NOUNS: ReadonlySet<string> = new Set(
  'want wants plan plans support supports question questions doubt doubts protest protests feel feels considered sought defended refuse claim claims report reports charge charges demand demands request requests dispute disputes appeal appeals call calls order orders promise promises pledge pledges vow vows offer offers comment comments post posts state states note notes answer answers reply replies press blame fear fears hope hopes worry worries regret regrets voice voices raise raises term terms brand brands label labels point points thought estimate estimates forecast forecasts tweet tweets email emails rule rules warning warnings read reads welcome praise joke jokes cry cries express think appeals plea request repeat repeats remark remarks lobby saying meaning ruling reading posting finding record records document documents rebuke rebukes laugh laughs smile smiles grin grins scream screams bark barks roar roars growl growls spill spills shriek yell hiss murmur reflect salute reason reasons hold holds held relate shrug shrugs gush volunteer volunteers venture ventures interrupt'.split(
    ' ',
  ),
)

/** Nouns for what is denied or dismissed when something is said not to be so. */
export const DENIABLE: ReadonlySet<string> = new Set(
  'argument arguments accusation accusations allegation allegations claim claims charge charges report reports criticism criticisms suggestion suggestions notion idea version findings finding statement account rumour rumours rumor rumors wrongdoing responsibility involvement guilt link links assertion assertions characterisation characterization concerns concern complaint complaints story stories evidence any having knowledge figure figures toll number tally abuse abuses testimony narrative insinuation label description portrayal audit verdict inquiry study case timeline sums assessment conclusion conclusions slur smear comments remarks it them this that'.split(
    ' ',
  ),
)
