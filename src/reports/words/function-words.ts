const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Articles and words that stand in their place. */
export const DETERMINERS: ReadonlySet<string> = set(
  'the a an one this that these those its his her their our my your some any each every no both all another either neither such several many few most other',
)

export const PRONOUNS: ReadonlySet<string> = set('he she they it we i you who')

export const PREPOSITIONS: ReadonlySet<string> = set(
  'of for from in on at by with to into onto over under about after before during against between among through across since until till towards toward within without near outside inside around behind beyond despite amid amidst per via upon like unlike as than off up down out following regarding concerning alongside along',
)

/** Words that end the phrase before them: what follows is a clause of its own. */
export const CLAUSE_STARTERS: ReadonlySet<string> = set(
  'that which who whom whose because while when where whereas if unless although though but after before since until as so once whether than how why what',
)

export const AUXILIARIES: ReadonlySet<string> = set(
  "is are was were be been being am has have had having do does did will would shall should can could may might must 's 've 'd 'll isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't cannot couldn't shouldn't",
)

/** Forms of verbs that are certainly finite: a clause has one. */
export const FINITE: ReadonlySet<string> = set(
  "is are was were am has have had do does did will would shall should can could may might must ought isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't cannot couldn't shouldn't mustn't needs need wants want makes make made went goes go came comes come gave gives give took takes take got gets get became becomes become remains remain remained left leaves leave began begins begin saw sees see knew knows know found finds find thought thinks think kept keeps keep led leads lead felt feels feel broke broken lost lose loses won wins paid pays sent sends built builds held holds met meets ran runs fell falls rose rises said says told tells sold bought stole fled wrote spoke drove flew threw chose fought taught brought spent stood cites cited contains describes includes requires drew rode shook swore tore wore hid",
)

/** Adverbs that stand between a subject and its verb, beside those in -ly. */
export const ADVERBS: ReadonlySet<string> = set(
  'also then later now still never already again once just even only always often soon earlier further furthermore instead too however meanwhile therefore thus himself herself itself themselves not ever yet since first previously today yesterday tomorrow tonight overnight long twice repeatedly nevertheless nonetheless so almost far hereby both each all',
)

/** Words that are written with a capital at the start of a sentence and are no part of a name there. */
export const STARTERS: ReadonlySet<string> = set(
  'the a an this that these those it its he she they we i you his her their our my your in on at for from with by as after before and but or nor so yet if when while since although though because however meanwhile last earlier later there here what who whom which how where why whether both some many most all no not one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundreds dozens thousands several few each every any another other others such instead still also even just only once until during under over about between among against within without despite following according asked speaking citing calling saying adding asking given now then today yesterday tomorrow tonight nobody nothing nothing none never nevertheless moreover furthermore thus therefore hence indeed perhaps maybe more less much than to into of up down out off well yes let may might will would could should can do does did is are was were has have had be been being more critics officials police residents experts observers activists lawmakers witnesses analysts prosecutors ministers authorities farmers workers people women men children families relatives members leaders countries governments states reports new old separately additionally similarly finally recently currently previously subsequently ultimately eventually shortly soon next first second third instead besides elsewhere overall apart aside thanks please tell pressed inquired anyway away back above below',
)

/** Nouns and adjectives that are no names even where a headline writes them with a capital. */
export const COMMON_WORDS: ReadonlySet<string> = set(
  'union council committee court government police army minister mayor president chief leader spokesman spokeswoman mother father brother sister son daughter wife husband boy girl man woman men women child children teacher doctor nurse worker workers farmer farmers student students player coach champion captain reporter journalist editor author artist singer actor director engineer lawyer judge official officials activist group company firm bank school hospital university church club team party state city town village country world nation people public home house street road river lake sea island mountain port harbour bridge airport station market park library museum theatre prison camp border north south east west northern southern eastern western central new old big small great grand good bad high low long short early late former senior junior deputy vice acting annual national international global local regional federal foreign domestic human civil political social economic military special general joint open closed free fair black white red green blue gold silver breaking exclusive live update updated analysis opinion comment editorial interview video photo photos watch read more news report reports story letter statement motion bill law act vote election elections trial case charge charges deal talks meeting summit strike protest protests crisis war peace fire flood storm attack attacks death deaths murder crime fraud tax budget trade oil gas steel water food health energy climate press release contact ends top inside outside over under above below after before next last first second third man’s questions answers notes',
)

const NO_ADVERBS: ReadonlySet<string> = set(
  'family assembly ally supply reply bully monopoly anomaly july italy fly rally assembly jelly belly butterfly subassembly apply comply imply multiply only early daily weekly monthly elderly friendly',
)

/** Whether a word is an adverb by its ending: `repeatedly`, not `family`. */
export const isInLy = (low: string): boolean => low.length > 4 && low.endsWith('ly') && !NO_ADVERBS.has(low)
