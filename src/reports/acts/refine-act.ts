import type { SpeechAct } from '../../record/index.ts'
import { HARM_FORMS } from '../words/harm-verbs.ts'

/** Verbs that only say that something was said: what is done by it, the words of the content tell. */
const PLAIN: ReadonlySet<string> = new Set(
  'say tell write add tweet post email reply respond answer state declare note remark explain comment continue read insist maintain argue claim stress emphasise emphasize reiterate repeat assert contend call describe label term dub quote joke quip point assure speak talk counter retort shout cry snap mutter testify recall conclude write-off'.split(
    ' ',
  ),
)

/** That one does not speak of it: `it could not discuss open cases`, `we do not comment on leaks`. */
const SAYS_NOTHING =
  /^(?:that )?(?:it|he|she|they|we|i|the (?:company|ministry|agency|club|party|police|department|government|force))(?: (?:could|would|can|do|does|did|will)(?: not|n't)|(?:'d| had)? nothing)? (?:be able to |able to |further to |to |in a position to |publicly |be )*(?:comment|commenting|discuss|discussing|talk about|speak about)\b|^(?:that )?(?:it|he|she|they|we|i) (?:was|were|is|are|am|'m|'re) (?:unable|not able|not in a position) to comment\b|^(?:that )?(?:it|he|she|they|we|i) (?:had|have|has) (?:no information|nothing (?:further |more )?to (?:add|say|share))|^nothing (?:further |more |else )?to (?:add|say)\b|^(?:i|we)(?: am|'m| are|'re) not going to (?:say|comment|discuss|answer|tell)\b/

const NEGATION = /^(?:not|never|no|n't)$/
const SELF = /^(?:i|we|he|she|it|they)$/
const SELF_SPOKEN = /^(?:i|we|it)$/
const NONSENSE =
  /\b(?:nonsense|baseless|unfounded|groundless|fabrications?|(?<!(?:had|has|have|having|who|and)(?: \p{L}+ly)? )fabricated|untrue|not true|false|lies\b|(?:an?|the) (?:\p{L}+ )?lie\b|fairy tales?|rubbish|absurd|ridiculous|fiction|no such|there(?:'s| is| was) no\b(?! (?:(?:other|\p{L}+ (?:\p{L}+ )?(?:other than|but|except))|doubt|question|excuse|justification|reason|need|alternative|choice))|hoax|fakes?|(?<!(?:had|has|have|having|who|and)(?: \p{L}+ly)? )invented|gossip|made up|inaccurate|misleading|incorrect|not the case|not correct|exaggerat\w+|(?:pure|mere|just|only|hostile|enemy|western|cheap|black|foreign|is|was|as) propaganda|smear campaign|politically motivated|out of context|innocent|nothing to hide|(?:done |did )?nothing wrong|no evidence|no truth|no basis|without merit|bogus|never happened|did not happen|didn't happen|does not exist|without foundation|witch.?hunt|nothing to do with|no (?:part|role|hand) in|not responsible|no knowledge of|(?:his|her|their|its|my|our) innocence|not guilty|without substance|no substance|not accurate|riddled with (?:errors|mistakes)|wide of the mark|simply (?:wrong|not so)|(?:pure |an? )invention|(?<!(?:had|has|have|having|who|and)(?: \p{L}+ly)? )concocted|trumped.?up|unsubstantiated|preposterous|ludicrous|laughable|a myth|slander|misinformed|a slur|a smear|hit job|not (?:remotely|at all|even|quite|entirely) true|the other way (?:a)?round|(?:flat|dead|plain|just) wrong|something (?:i|he|she|we|they) did(?: not|n't) do|that(?:'s| is| was) not (?:what|how it))\b/u
const WRONG =
  /\b(?:genocide|tortur\w+|crimes? against|murder\w*|massacre\w*|kidnap\w*|stole|stolen|steal\w*|lied|lying|fraud\w*|corrupt\w*|brib\w+|illegal\w*|unlawful\w*|abus\w+|cover(?:ed)?[- ]up|arbitrary detention|persecut\w+|repress\w+|violat\w+|betray\w+|cheat\w*|smear\w*|slander\w*|disinformation|interfer\w+|sabotag\w+|terroris(?:m|[ei]ng|ed)|blackmail\w*|threaten\w+|(?<!(?:made|produced) (?:with|by|using) )forced labou?r|slavery|enslav\w*|genocidal|concentration camps?|beat(?:en)? (?:him|her|them|us|me)|rigged|bull(?:ied|ying)|mock(?:ed|ing)|neglect(?:ed|ing)|robbed|beaten|kicked|burned with|assault\w*|harass\w*|humiliat\w*|forg(?:ed|ing|ery)|falsif\w+|(?:had|has|have|having|who|and)(?: \w+ly)? (?:fabricated|invented|concocted|faked)|embezzl\w+|launder\w*|swindl\w+|evict\w*|dump(?:ed|ing) (?:waste|toxic|sewage)|poison\w*|inflat(?:ed|ing) (?:the|its|their|his|her)|plunder\w*|(?<!(?:in|into) )hid(?:den|ing)?\b)/
/** `articles on illegal mining`, `the fight against corruption`: a wrong that is spoken of, and of which nobody is accused. */
const OF_A_WRONG = new RegExp(
  String.raw`(?:^(?:serious |grave |credible )?(?:allegations|accusations|claims|reports|complaints) of (?:the |alleged )*|\b(?:(?:articles?|reporting|stor(?:y|ies)|books?|films?|inquir(?:y|ies)|enquir(?:y|ies)|investigations?|laws?|rules|bans?|campaigns?|fight|battle|efforts?|work|research|documentary|hearings?) (?:on|about|into|against|over)|(?:convicted|acquitted|cleared) of|(?:tak(?:e|es|en|ing)|took|treat(?:s|ed|ing)?|investigat\p{L}+|examin\p{L}+|review\p{L}*|look(?:s|ed|ing)? into|aware of|respond(?:s|ed|ing)? to) (?:\p{L}+ ){0,3}(?:allegations|claims|reports|accusations|complaints) of) (?:the |alleged )*)${WRONG.source}`,
  'gu',
)
/** `the forced labour regulation`, `fraud charges`. */
const WRONG_AS_NAME = new RegExp(
  String.raw`${WRONG.source} (?:prevention|regulations?|laws?|act|bills?|directives?|conventions?|rules?|bans?|inquir(?:y|ies)|investigations?|investigators?|cases?|trials?|charges?|commission|committee|court|agency|unit|watchdog|tribunal)\b`,
  'gu',
)
/** `Morovia's systematic abuse of prisoners should disturb every buyer`: whose wrong it is. */
const POSSESSED_WRONG =
  /^(?:that )?\p{L}+['’]s? (?:(?:\p{L}+ly )?(?:systematic|systemic|widespread|ongoing|continued|continuing|brutal|horrific|appalling|gross|illegal|unlawful|relentless|campaign of|policy of) )+(?:abuse|persecution|repression|oppression|torture|genocide|mistreatment|ill-treatment|violations?|crimes|forced labou?r|crackdown|aggression|disregard|use of (?:torture|forced labou?r|violence))\b/u
/** `We must call it what it is: a genocide`, a demand by its verb. */
const CALLED_A_WRONG =
  /\b(?:call|calling|name|recogni[sz]e|label) (?:it|this|that|them|these \p{L}+|what is happening) (?:(?:for )?what (?:it is|they are|this is)[:,—–-]? ?|as |by its name[:,—–-]? ?)?(?:an? |the )?(?:\p{L}+ )?(?:genocide|torture|murder|massacre|ethnic cleansing|crimes? against|slavery|apartheid|war crimes?|theft|robbery|fraud|corruption|censorship|persecution|terrorism|abuse)\b/u
const RESPONSIBLE =
  /\b(?:bears?|bore|carr(?:y|ies|ied)|shares?|shared) (?:\p{L}+ ){0,2}(?:responsibility|blame|guilt)\b/u
const BROKE = /\b(?:had|has|have) (?:ignored|broken (?:its|his|her|their|the|every)|misled)\b/
const DEMAND =
  /\b(?:must|should(?! (?:(?:never |not )?have|be (?:ashamed|proud)))|ought (?:\w+ )?to|needs? to|(?:has|have) to (?!be able)|we (?:ask|urge|demand|call (?:on|for)|appeal)|i (?:ask|urge|demand|call on|appeal)|calls? on|let (?:us|them|him|her) |(?<!\b(?:will|would|can|could|to|not|never|cannot|ever) )stop (?:the|this|your)|release (?:him|her|them))\b/
const COMMIT =
  /\b(?:we|i) (?:will|shall|'ll|are going to|am going to|intend|plan)\b|\b(?:he|she|it|they)(?: themselves)? (?:will|shall|would(?! (?:like|have|mean|know|recogni[sz]e|remember|seem|never forget|be (?:able|unable|unwise|wrong|right|surprised|glad|happy)|achieve|amount|cost|cause|undermine|violate|harm|hurt))|'ll|are going to|intend|plan)\b|\b(?:we|i)'ll\b|\bwe are not going\b/
/** `The United States will continue to stand with Canada`: what a body will do, by its name. */
const STANDS_ON =
  /^(?:that )?(?:the )?[\p{L}. ]{2,40} (?:will|would) (?:continue to|keep|never|not (?:tolerate|accept|compromise|yield|give)|always) /u
const HOPE =
  /\b(?:(?<!\b(?:los(?:e|es|ing|t)|no|little|any|giv(?:e|es|en|ing) up|gave up) )hopes?|hoped|expect(?:s|ed)?|look(?:s|ing)? forward|optimistic|hopeful|confident (?:that|we)|is likely|are likely)\b/
const WORRY =
  /\b(?:concern(?:ed|s)?|worr(?:y|ied|ies|ying)|afraid|fear(?:s|ed)?(?! for (?:their|his|her) li(?:fe|ves))|saddened|sorry|apologi[sz]e\w*|regret\w*|grave(?:ly)?|alarm(?:ed|ing)?|shocked|appalled|dismay\w*|heartbroken|gutted|wounded by|devastated|deeply)\b/
const STAND =
  /\b(?:we|i|it|they|he|she) (?:fully |strongly |firmly )?(?:support|welcome|oppose|condemn|reject|stand (?:with|by|firmly|strongly))|\b(?:unacceptable|outrageous|shameless|cowardly|reckless|disgrace\w*|shame(?:ful)?|vandalism|pretext|farce|a sham|barbar\w+|cowardice|good start|a ?good start|scandal\w*|step in the right direction|a mistake|the right (?:thing|decision))\b/
const DECIDED =
  /\b(?:has|have|had) (?:decided|agreed|approved|launched|opened an?|hired|ordered)\b|\b(?:will be|would be|is considering|was considering|are considering|is to be|are to be|would (?:open|close|launch|begin|start|go on|continue))\b/

/**
 * What is done by saying these words: as the verb says, and where the verb is a plain one, as the words do.
 *
 * @param lemma the verb
 * @param given the act of the verb
 * @param text the content
 * @param isOfOthers whether `he`, `she` and `they` in it are others than who speaks: in a quotation of somebody who speaks for nobody
 */
export function refineAct(
  lemma: string,
  given: SpeechAct,
  text: string,
  isOfOthers: boolean = false,
): SpeechAct {
  const isCalledFalse = /^(?:denounce|condemn|slam|blast|decry|deride|attack|criticise|criticize)$/.test(
    lemma,
  )
  if (isCalledFalse && CALLED_FALSE.test(text.toLowerCase())) return 'denial'
  if (!PLAIN.has(lemma) || given !== 'assertion') return given
  const words = text
    .slice(0, 600)
    .toLowerCase()
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/[“”"«»]/g, '')
  if (/^no comment\b/.test(words) || SAYS_NOTHING.test(words)) return 'no-comment'
  if (isDenial(words, isOfOthers)) return 'denial'
  if (/^(?:i|we|he|she|it|they) (?:very much )?(?:hope|expect)/.test(words)) return 'expectation'
  if (POSSESSED_WRONG.test(words) || CALLED_A_WRONG.test(words)) return 'accusation'
  if (COMMIT.test(words) || STANDS_ON.test(words) || /^(?:nobody|no one) (?:would|will) be\b/.test(words))
    return 'commitment'
  if (DEMAND.test(words)) return 'demand'
  if (/^(?:come|stop|release|resign|recommend|stay|leave) (?!of\b)/.test(words)) return 'demand'
  if (HOPE.test(words)) return 'expectation'
  if (STAND.test(words)) return 'position'
  if (WORRY.test(words)) return 'concern'
  if (
    WRONG.test(words.replaceAll(OF_A_WRONG, '').replaceAll(WRONG_AS_NAME, '')) ||
    BROKE.test(words) ||
    LIES_TOLD.test(words) ||
    RESPONSIBLE.test(words)
  )
    return 'accusation'
  if (
    /\b(?:the|his|her|its|their|our) (?:firm|company|government|ministry|union|bank|club|party) (?:will|would)\b/.test(
      words,
    )
  )
    return 'commitment'
  if (isOrderedHarm(words)) return 'accusation'
  if (DECIDED.test(words)) return 'announcement'
  return 'assertion'
}

/** `had ordered police to shoot`: a harm that somebody had others do. */
function isOrderedHarm(words: string): boolean {
  const harm =
    /\b(?:ordered|told|instructed|directed|commanded|paid|hired|forced) (?:[\p{L}']+ ){1,4}to (\p{L}+)/u.exec(
      words,
    )?.[1] ?? ''
  return /^(?:harm|take|wrong)$/.test(HARM_FORMS.get(harm)?.sense ?? '')
}

/** `denounced the report as lies`: what says that it is not so, whatever the verb. */
const CALLED_FALSE =
  /\b(?:lies|a lie|fabricat\w+|disinformation|groundless|baseless|unfounded|untrue|not true|nonsense|a hoax|rumou?rs|a smear|slander\w*)\b/

/** `the priest had never abused a child`: a wrong that was not done. */
const NOT_WRONG = new RegExp(
  String.raw`\b(?:had|has|have|did|does|do|was|were|is|are) (?:not|never)(?: \p{L}+){0,2} ${WRONG.source}`,
  'u',
)

/** `have concocted the lie of the century`, `are spreading lies`: of others, a wrong. */
const LIES_TOLD =
  /\b(?:concoct|fabricat|invent|spread|tell|told|peddl|repeat|circulat|disseminat)\p{L}* (?:\p{L}+ ){0,3}(?:lies?|rumou?rs|falsehoods?|disinformation|slander|fabrications)\b/u

/** The speaker's own doing negated, or what was said called false. */
function isDenial(words: string, isOfOthers: boolean): boolean {
  if (NONSENSE.test(words.replace(LIES_TOLD, ' ')) && words.length < 300) return true
  if (words.length < 200 && NOT_WRONG.test(words)) return true
  if (
    /^(?:that )?(?:(?:his|her|their|my|our) clients?|he|she|they|it)(?: \p{L}+ly)? (?:den(?:y|ies|ied)|disput(?:e|es|ed)|reject(?:s|ed)?|refut(?:e|es|ed)|contest(?:s|ed)?)\b/u.test(
      words,
    )
  )
    return true
  if (
    /^(?:but |and |well,? )?(?:i|we)(?: \p{L}+ly)* (?:den(?:y|ied)|(?:reject(?:ed)?|refut(?:e|ed)|dispute|dismiss|repudiate)(?: \p{L}+){0,3} (?:accusation|allegation|claim|charge|insinuation|suggestion|assertion|lie|slander|finding|report|description|portrayal|characteri[sz]ation)s?)\b/u.test(
      words,
    )
  )
    return true
  if (
    /^(?:that )?(?:\p{L}+ly )?(?:reject|den(?:y|ies|ied)|refut|disput|dismiss)(?:s|es|ed)? (?:\p{L}+ ){0,3}(?:accusation|allegation|claim|charge|insinuation|suggestion|assertion|wrongdoing)|^(?:\p{L}+ly )?(?:denie[sd]|refute[sd]|reject(?:s|ed)|dispute[sd])$/u.test(
      words,
    )
  )
    return true
  const tokens = words.match(/[\p{L}']+/gu) ?? []
  if (/^at no (?:point|time|stage)\b/.test(words)) return true
  if (/^(?:nobody|no one|none of (?:us|them)) (?:\p{L}+ed|was|were)\b(?! (?:us|me)\b)/u.test(words))
    return true
  // `Never threw a thing`: of oneself, where the subject is left out; `has agreed to nothing`.
  if (isOfOthers && /^never \p{L}+(?:ed|ew|ook|old|ent|ot|id|ade|ave|aid)\b/u.test(words)) return true
  if (
    /^(?:that )?(?:the \p{L}+|he|she|it|they|we|i) (?:had|has|have) (?:agreed to|promised|signed|admitted|done) nothing\b/u.test(
      words,
    )
  )
    return true
  if (/^no\b[.,!]?$/.test(words.trim()) || /^no[.,!] /.test(words)) return true
  if (
    !/\b(?:other than|no doubt|no excuse|no justification|no alternative)\b/.test(words) &&
    /^(?:that )?(?:there (?:is|was|are|were|has been|have been|had been) (?:no|never|not|nothing)\b|no \p{L}+(?: \p{L}+){0,4} (?:was|were|has been|had been|have been|is|are)\b)/u.test(
      words,
    )
  )
    return true
  if (
    /^(?:that )?(?:the|its|our) (?:company|firm|ministry|government|party|club|bank|union|army|police|force|commission|council|agency|authorities|office|hospital|school|charity|group)(?: \p{L}+){0,2} (?:not|never)\b/u.test(
      words,
    ) &&
    !/^\S+ \S+ (?:would|will|could|should)/.test(words)
  )
    return true
  const self = tokens.findIndex((word) => (isOfOthers ? SELF_SPOKEN : SELF).test(word))
  if (self === -1 || self > 2) return false
  const next = tokens.slice(self + 1, self + 5)
  if (next.some((word) => /^(?:would|will|could|can|may|might|should|wouldn't|won't|can't)$/.test(word)))
    return false
  const at = next.findIndex((word) => NEGATION.test(word) || word.endsWith("n't"))
  if (
    at === -1 ||
    /^(?:doubts?|objections?|choice|option|options|alternative|hesitation|illusions?|qualms|patience|sympathy|desire|wish|interest|time|complaints?|going|sure|afraid|alone|here|there|regret|know|think|care|want|understand|believe|remember|mind|need|like|trust|feel|hate|fear|expect|hope|yet|even|just|only|vindictive|angry|bitter|happy|surprised|ready|done|finished|giving|leaving|moving|backing|stopping|quitting|resigning|stepping|budging|asking|waiting|surrendering)$/.test(
      next[at + 1] ?? '',
    )
  )
    return false
  return next
    .slice(0, at + 1)
    .some((word) =>
      /^(?:is|was|are|were|am|has|have|had|did|do|does|never|isn't|wasn't|aren't|weren't|hasn't|haven't|hadn't|didn't|don't|doesn't)$/.test(
        word,
      ),
    )
}
