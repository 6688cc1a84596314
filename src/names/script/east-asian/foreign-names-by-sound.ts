import { spellingsToken } from '../../meaning/meaning-token.ts'
import type { Token } from '../../token.ts'
import type { Spelled } from '../spelled.ts'

/** Raised when the table below changes. */
export const FOREIGN_NAMES_BY_SOUND_VERSION = 1

/**
 * Names of foreigners as katakana and Hangul write what is heard of them, and how they are spelled, the usual first, with `|`
 * between: French names without their mute letters, German, Spanish, Portuguese, Turkish and Polish ones by their own sounds,
 * English ones that are not said as they are written. Own collection.
 */
export const FOREIGN_NAMES_BY_SOUND: ReadonlyMap<string, string> = read(
  (
    'シュタインマイヤー,シュタインマイアー:steinmeier フルシチョフ,흐루시초프:khrushchev チナワット,チナワトラ,シナワトラ,친나왓:shinawatra|chinnawat タクシン,탁신:thaksin グザヴィエ,グザビエ,자비에:xavier|javier 뤽:luc|luke シャルル,샤를:charles ジャン,장:jean ジャンジャック,장자크:jeanjacques ジャンイヴ,장이브:jeanyves フランソワ,프랑수아:francois フランソワーズ,프랑수아즈:francoise ジャック,자크:jacques|jack イヴ,イブ,이브:yves|eve ジル,질:gilles|jill ユーグ,위그:hugues ' +
    'ジョルジュ,조르주:georges|george ルイ,루이:louis|luis|lewis リュイ,뤼이:luis ローラン,로랑:laurent|rolland|roland ヴァンサン,バンサン,뱅상:vincent ジェラール,제라르:gerard ミッテラン,미테랑:mitterrand エドゥアール,에두아르:edouard エドモン,에드몽:edmond レイモン,레몽:raymond リシャール,리샤르:richard ' +
    'ロベール,로베르:robert アルベール,알베르:albert 질베르:gilbert ユベール,위베르:hubert クレマン,클레망:clement フロラン,플로랑:florent アルノー,아르노:arnaud|arnault ルノー,르노:renaud|renault ブノワ,브누아:benoit ドニ,드니:denis ニコラ,니콜라:nicolas|nicola|nikola トマ,토마:thomas ' +
    'マチュー,마티외:mathieu|matthieu ギヨーム,기욤:guillaume ティボー,티보:thibault|thibaut|thibaud アンリ,앙리:henri ジャンヌ,잔:jeanne|jane ドゴール,드골:degaulle|gaulle 골:gaulle ルクレール,르클레르:leclerc|leclercq ドビルパン,ドヴィルパン:devillepin ビルパン,ヴィルパン:villepin ロカール,로카르:rocard ' +
    'フィヨン,피용:fillon エロー,에로:ayrault ゲアハルト:gerhard|gerhardt エアハルト:erhard ユルゲン,위르겐:jurgen|juergen|jorgen イェルク,ヨルク,외르크,요르크:jorg|joerg|york フリードリヒ,フリードリッヒ,프리드리히:friedrich|frederick ウルリヒ,ウルリッヒ,울리히:ulrich ハインリヒ,ハインリッヒ,하인리히:heinrich ' +
    'エーリヒ,エーリッヒ,에리히:erich ディートリヒ,디트리히:dietrich ヨアヒム,요아힘:joachim ヨハン,요한:johann|johan|john ヨシフ:josif|iosif|joseph|josip 요슈카:joschka ルートヴィヒ,ルードヴィヒ,ルートビッヒ,루트비히:ludwig ジークフリート,지크프리트:siegfried ジークムント,ジグムント,지크문트,지그문트:sigmund|siegmund|zygmunt ' +
    '주자네:susanne 슈뢰더:schroder|schroeder 슈타인마이어:steinmeier 슈트라우스:strauss 슐츠:schulz|schultz|schulze ショイブレ,쇼이블레:schauble|schaeuble ゼーホーファー,제호퍼:seehofer 겐셔:genscher リントナー,린트너:lindner 바이츠제커:weizsacker|weizsaecker ゲーテ:goethe|gothe ' +
    '아인슈타인:einstein フロイト,프로이트:freud シューマッハ,シューマッハー,슈마허:schumacher 슈워제네거:schwarzenegger ミュラー,뮐러:muller|mueller|mullar マイヤー:meyer|mayer|maier|meier 슈나이더:schneider|snyder ホルヘ,호르헤:jorge フアン,ファン:juan ヘラルド,헤라르도:gerardo ' +
    'ハビエル,ハヴィエル,하비에르:javier|xavier ヒメネス,히메네스:jimenez|gimenez ギジェルモ,기예르모:guillermo カスティジョ,カスティーヨ,カスティージョ,카스티요:castillo トルヒーヨ,トルヒジョ,트루히요:trujillo ビジャ,비야:villa カバジェロ,카바예로:caballero カベジョ,카베요:cabello アジェンデ,아옌데:allende 조제,주제:jose ' +
    'ジョアン,주앙,조앙:joao|joan|johan 엔히키:henrique|enrique 안토니우:antonio 마리우:mario ロナウド,ホナウド,호나우두:ronaldo ロナウジーニョ,호나우지뉴:ronaldinho ヒカルド,히카르두:ricardo 호베르투:roberto 호드리구:rodrigo ヘナト,헤나투:renato 지우마:dilma 호세프:rousseff 보우소나루:bolsonaro ' +
    'ゴンサルヴェス,ゴンサルベス,곤살베스:goncalves モウラン,모랑:mourao アウベス,아우베스:alves 시우바:silva 구테흐스:guterres グリエルモ,굴리엘모:guglielmo アンジェイ,안제이:andrzej クシシュトフ,크시슈토프:krzysztof グジェゴシュ:grzegorz ウカシュ,우카시:lukasz スワヴォミル,스와보미르:slawomir ヤロスワフ,야로스와프:jaroslaw ' +
    'スタニスワフ,스타니스와프:stanislaw ミロスワフ,미로스와프:miroslaw ヴォイチェフ,ボイチェフ:wojciech 마테우시:mateusz ヴァウェンサ,바웬사:walesa 바르샤바:warszawa フィツォ,피초:fico 시야르토:szijjarto ジュラ,줄라:gyula ジェルジ:gyorgy 이슈트반:istvan サボー,서보:szabo エルドアン,에르도안:erdogan ' +
    'ダウトオール,ダヴトオール,ダウトオウル,다부토을루:davutoglu チャブシオール,チャヴシュオール,チャウショール,차우쇼을루,차부쇼을루:cavusoglu イマモール,イマムオール,이마모을루:imamoglu クルチダルオール,클르츠다로을루:kilicdaroglu ユルドゥルム,이을드름:yildirim ユルマズ,이을마즈:yilmaz 압둘라:abdullah|abdallah レフ,레프:lev|leo ' +
    'ピョートル:pyotr|petr|piotr|peter 흐루쇼프:khrushchev 차이콥스키:tchaikovsky|chaikovsky ラフマニノフ,라흐마니노프:rachmaninoff|rachmaninov|rakhmaninov 도스토옙스키:dostoevsky|dostoyevsky|dostoevskii リンカーン,링컨:lincoln 아이젠하워:eisenhower サッチャー,대처:thatcher ヒュー,휴:hugh ' +
    'ヒューズ,휴스:hughes ナイト,나이트:knight ジョーンズ:jones ショーン,숀:sean|shaun|shawn イアン,이언:ian|iain 마이클:michael マシュー,매슈:matthew スティーブン,スティーヴン,스티븐:stephen|steven 레이놀즈:reynolds 슐츠:schultz|shultz ゴア,고어:gore ムーア,무어:moore 플라이셔:fleischer ' +
    'マッカーサー,맥아더:macarthur 부시:bush 찰스:charles ローズ,로즈:rose|rhodes キース,키스:keith|keath 예르겐센:jorgensen 뤼터:rutte ヤニス,야니스:yannis|yanis|ioannis ヨルゴス,요르고스:giorgos|yorgos|george サチ:thaci アフマド,アフメド:ahmed|ahmad'
  ).split(' '),
)

function read(rows: readonly string[]): ReadonlyMap<string, string> {
  const forms = new Map<string, string>()
  for (const row of rows) {
    const [heard = '', written = ''] = row.split(':')
    for (const each of heard.split(',')) {
      const others = forms.get(each)
      forms.set(each, others === undefined ? written : `${others}|${written}`)
    }
  }
  return forms
}

/** The same name with the words of the table as they are usually spelled; none where it is one word or has no such word. */
export function* asUsuallySpelled(tokens: readonly Token[], { scheme, words }: Spelled): Generator<Spelled> {
  if (words.length < 2) return
  let isKnown = false
  const usual = words.map((word) => {
    const forms = FOREIGN_NAMES_BY_SOUND.get(tokens[word.token]?.text ?? '')
    if (forms === undefined) return word
    isKnown = true
    return { ...word, text: forms.includes('|') ? spellingsToken(forms) : forms }
  })
  if (isKnown) yield { scheme: `${scheme}, foreign names as they are usually spelled`, words: usual }
}
