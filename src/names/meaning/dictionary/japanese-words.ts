// Written by bench/tables/dictionary-words.py. This file is under its dictionary’s licence, not the project’s: see NOTICE.

/** Words from EDICT (CC BY-SA 4.0), with what they mean: `边缘:edge|任务:mission/task|…`. */
export const JAPANESE_WORDS: string =
  'アィディア:idea|アイアン:iron|アイコン:icon|アイシング:ship|アイスブレイカー:icebreaker|アイスブレーカー:icebreaker|アイデア:idea|' +
  'アイデアル:ideal|アイディア:idea|アイディアル:ideal|アイディーイーエー:idea|アイデンティティ:identity|アイデンティティー:identity|' +
  'アイデンテティ:identity|アイドル:icon/star/image|アイランド:island|アイロン:iron|アウア:hour|アウェア:aware|アウエア:aware|' +
  'アウスト:oust|アウトゥサイド:outside|アウトゥドアズ:outdoors|アウトゥルック:outlook|アウトサイド:outside|アウトスタンディング:outstanding|' +
  'アウトドアズ:outdoors|アウトルック:outlook|アウラ:aura|アカウンティング:accounting|アカデミー:academy|アキテクチャ:architecture|' +
  'アキャデミィ:academy|アクアリウム:aquarium|アクイジション:acquisition|アクウィジション:acquisition|アクウェアリアム:aquarium|' +
  'アクウェリアム:aquarium|アクサン:acute|アクシデント:accident|アクション:action|アクセサリ:jewelry/car/camera|' +
  'アクセサリー:jewelry/car/camera|アクセプタンス:acceptance|アクセラレータ:accelerator|アクセラレーター:accelerator|' +
  'アクセル:accelerator|アクセルレータ:accelerator|アクセレレーター:accelerator|アクセント:inflection/cadence|アクチブ:active|' +
  'アクチュアリー:actuary|アクティブ:active|アクティヴ:active|アクト:act|アクトパス:octopus|アグリカルチャ:agriculture|' +
  'アグリカルチャー:agriculture|アグリカルチュラル:agricultural|アコモデイション:accommodation|アコモデーション:accommodation|' +
  'アシエンダ:estate|アシスタンス:assistance|アシスト:assistance|アシュアランス:assurance|アジテイション:agitation|' +
  'アジテーション:agitation|アジャスト:coordination/regulation|アスピレイション:hope|アスピレーション:hope|アスレチック:sports|' +
  'アスレチックス:sports|アスレティックス:sports|アセス:assessment|アセスメント:assessment|アセット:asset|アセンブリ:assembly|' +
  'アセンブリー:assembly|アソコ:there|アソシエイション:association|アソシエーション:association|アソシエーツ:associates|' +
  'アダプティブ:adaptive|アダプティヴ:adaptive|アダルト:adult|アチサン:deep/heavy|アチーブ:achieve|アチーヴ:achieve|アックス:axe|' +
  'アッサリ:simply|アッシュ:ash|アッシー:assembly|アッセンブリー:assembly|アッパー:upper|アップストリーム:upstream|アップル:apple|' +
  'アトミック:atomic|アトム:atom|アトラス:atlas|アトリエ:studio/workshop|アドゥレッス:address|アドバタイジング:advertising|' +
  'アドバンスト:advanced|アドバンスド:advanced|アドバンテッジ:advantage|アドバンテージ:advantage|アドビ:adobe|アドベ:adobe|' +
  'アドベンチャー:adventure|アドミニストレーション:administration|アドミニストレータ:administrator|アドミニストレーター:administrator|' +
  'アドレス:address|アドヴァンスト:advanced|アドヴァンテージ:advantage|アドヴェンチャー:adventure|アドービ:adobe|アナウンサ:reporter|' +
  'アナウンサー:reporter|アナトミー:anatomy|アナライズ:analysis|アナリシス:analysis|アナリスト:analyst|アニバーサリー:anniversary|' +
  'アニマル:animal|アニョハセヨ:hello/hi|アバランシュ:avalanche|アパレル:apparel|アパーチャ:aperture|アパーチャー:aperture|' +
  'アパーチュア:aperture|アビエーション:aviation|アビタ:arbiter|アピールポイント:forte/specialty|アフィニティ:affinity|アフター:after|' +
  'アブラギッシュ:hair/food|アプライ:apply|アプリ:application|アプリケイション:application|アプリケーション:application|' +
  'アベレージ:average|アムール:love|アメリカライオン:puma|アモーレ:love|アヤカシ:fool|アライアンス:alliance|アライブ:arrive|' +
  'アライメント:alignment|アラインメント:alignment|アラウアンス:allowance|アラーム:alarm|アリア:aria|アルコホル:alcohol|' +
  'アルコール:alcohol|アルス:art|アルト:alto|アルニコ:nickel|アルミ:aluminum|アレイ:lane/array|アレス:ares|アレンジ:organization|' +
  'アレー:lane/array|アレース:ares|アロウアンス:allowance|アロケーション:allocation|アロマ:class/style|アロー:arrow|' +
  'アローアンス:allowance|アローワンス:allowance|アローン:single|アワー:hour|アンケート:survey|アンサンブル:harmony/coordination|' +
  'アンダー:under|アンテナ:antenna|アンテロープ:antelope|アンドゥトロワ:two|アンニョン:hi/hey|アンニョンハシムニカ:hello|' +
  'アンニョンハセヨ:hello/hi|アンバランス:ambulance|アンビュランス:ambulance|アンファン:child|アンプリファイ:amplify|アーカイブ:archive|' +
  'アーカイブス:archives|アーカイブズ:archives|アーカイヴ:archive|アーキオロジー:archaeology|アーキテクチャ:architecture|' +
  'アーキテクチャー:architecture|アーキテクチュア:architecture|アーキテクト:architect|アーク:arc|アーケオロジー:archaeology|' +
  'アース:ground|アーチ:arch|アーチビショップ:archbishop|アーティクル:article|アーティフィシャル:artificial|アーティレリ:artillery|' +
  'アーテクル:article|アーテフィシャル:artificial|アーテラリ:artillery|アート:art|アードバーク:aardvark|アーバン:urban|アービタ:arbiter|' +
  'アービトレーション:arbitration|アーフタ:after|アーマメント:armament|アーマー:armor|アーミィ:army|アーミー:army|アーム:arm|' +
  'アール:are/art|アーレース:ares|イエッサー:sir|イエネコ:cat|イエローモンキー:oriental|イクイップメント:equipment|イコン:icon|イコール:equal|' +
  'イスタブリッシュメント:establishment|イタコ:medium|イチジク:fig|イチヂク:fig|イチボ:round|イチモツ:article|イデア:idea|イデー:idea|' +
  'イドラ:market|イニシアチブ:initiative|イニシアチヴ:initiative|イニシアティブ:initiative|イニシアティヴ:initiative|' +
  'イニシアル:sentence/first|イニシャル:sentence/first|イノベイション:innovation|イノベーション:innovation|イマージェンシー:emergency|' +
  'イマージュ:image|イミグレ:immigration|イミグレイション:immigration|イミグレーション:immigration|イメージ:image|イメージング:imaging|' +
  'イヤン:no|イヤー:year|イヤーン:no|イラスト:figure|イリュミネイション:illumination|イルミ:illumination|イルミネーション:illumination|' +
  'イレーザー:rubber|イワナ:char|インカム:income|インキュベータ:incubator|インキュベーター:incubator|インサイト:insight|' +
  'インシュアランス:insurance|インジェスト:audio|インジゴ:indigo|インスタレーション:installation|インスティチューション:institution|' +
  'インスティチュート:institute|インスティテューション:institution|インスティンクト:instinct|インストゥルメント:instrument|' +
  'インストルメント:instrument|インスペクション:inspection|インスペクター:inspector|インタ:international/inter|インタネット:internet|' +
  'インタビュ:newspaper|インタビュウ:newspaper|インタビュー:newspaper|インタフェイス:interface|インタフェス:interface|' +
  'インタフェース:interface|インタプリタ:events|インタプリター:events|インタレスト:interest|インタヴュー:newspaper|' +
  'インター:international/inter|インターセプション:interception|インターナル:internal|インターネット:internet|インタービュー:newspaper|' +
  'インターフェイス:interface|インターフェス:interface|インターフェース:interface|インタープリタ:events|インタープリター:events|' +
  'インダストリ:industry|インダストリー:industry|インチキ:fraud|インテグレーション:integration|インテグレーテット:integrated|' +
  'インテリ:intellectual|インテリア:vehicle|インテリジェンス:intelligence|インテルクチュアル:intellectual|' +
  'インテレクチュアル:intellectual|インテンシティ:intensity|インディゴ:indigo|インディビジュアル:individual|インディペンデンス:independence|' +
  'インディー:music/publishing|インディーズ:music/publishing|インデキス:index|インデックス:index|インデペンデンス:independence|' +
  'イントロ:introduction|イントロダクション:introduction|インナー:inner|インバイアロンメント:environment|インバース:inverse|' +
  'インパクト:impact/club|インフォ:information|インフォメーション:information|インフォーメーシオン:information|' +
  'インフォーメーション:information|インフラ:infrastructure|インフラストラクチャ:infrastructure|インフラストラクチャー:infrastructure|' +
  'インフル:influenza|インフルエンザ:influenza|インフレーション:inflation|インプリメント:equipment|インプレメント:equipment|' +
  'インベストメント:investment|インベントリ:stock|インベントリー:stock|インペリアル:imperial|インポータント:important|インヴァース:inverse|' +
  'イーサ:ether|イージー:easy|イースタン:eastern|イースト:east|イーブン:even|イールド:yield|ウィク:wick|ウィメン:women|ウィル:will|' +
  'ウィング:aircraft/wing|ウィンジー:wing|ウィンド:wind|ウィーゼル:aircraft/tractor|ウイック:wick|ウイッス:hey/hi|ウイル:will|' +
  'ウイング:aircraft/wing|ウインド:wind|ウェア:clothing|ウェアウルフ:werewolf|ウェアハウス:warehouse|ウェアー:clothing|' +
  'ウェアーウルフ:werewolf|ウェイ:way|ウェイティング:waiting|ウェイト:weight/priority|ウェイハー:wafer|ウェイファー:wafer|' +
  'ウェイブ:sound/wave|ウェイヴ:sound/wave|ウェザ:weather|ウェザー:weather|ウェスタン:western|ウェスト:west|ウェッブ:web|' +
  'ウェハ:wafer|ウェハー:wafer|ウェファ:wafer|ウェブ:web|ウェポン:weapon|ウェー:way|ウェーイ:hey|ウェーティング:waiting|' +
  'ウェート:weight/priority|ウェーブ:sound/wave|ウェーヴ:sound/wave|ウエア:clothing|ウエアハウス:warehouse|ウエアー:clothing|' +
  'ウエイティング:waiting|ウエイト:weight/priority|ウエイブ:sound/wave|ウエザー:weather|ウエスタン:western|ウエスト:west|' +
  'ウエハー:wafer|ウエブ:web|ウエポン:weapon|ウエー:way|ウエーティング:waiting|ウエート:weight/priority|ウエーファー:wafer|' +
  'ウエーブ:sound/wave|ウォッチ:watch|ウォッチドッグ:surveillance|ウォッチャー:analyst|ウォラント:warrant|ウォー:war|ウォータ:water|' +
  'ウォーター:water|ウォータージェット:propulsion|ウォーターフロント:waterfront|ウォーラント:warrant|ウォール:wall|ウオッチ:watch|ウオー:war|' +
  'ウオーター:water|ウオーターフロント:waterfront|ウオール:wall|ウタリ:human|ウッド:wood|ウラン:uranium|ウルトラ:ultra|ウール:wool|' +
  'ウーン:well|エアクラフト:aircraft|エアフィールド:airfield|エアボーン:airborne|エアポート:airport|エアライン:airline|エアリア:area|' +
  'エアリアル:aerial|エアロダイナミックス:aerodynamics|エアー:air|エイカー:acre|エイジ:era|エイジェンシー:agency|エイジング:aging|エイド:aid|' +
  'エイドス:form/idea|エキシビション:exhibition|エキジビション:exhibition|エキストラ:extra/special|エキスパート:expert|' +
  'エキスプレス:express|エクイタブル:equitable|エクササイズ:exercise|エクスターナル:external|エクスチェンジ:exchange|' +
  'エクストラ:extra/special|エクストリーム:extreme|エクスパート:expert|エクスプレス:express|エクスプレスウエー:expressway/highway|' +
  'エクスプロイテーション:exploitation|エクスペディション:expedition|エクスペリエンス:experience|エクセル:excel|エクラン:film|' +
  'エクリプス:eclipse|エグザミネーション:examination|エグザンプル:example|エグゼクティブ:executive|エグゼンプト:exempt|' +
  'エコシステム:ecosystem|エコノミ:economy/economics/finance/saving|エコノミクス:economics|エコノミック:economic|' +
  'エコノミックス:economics|エコノミー:economy/economics/finance/saving|エコール:school|エシックス:ethics|' +
  'エジュケーション:education|エスタブリシュメント:establishment|エスタブリッシュメント:establishment|エステート:estate|エスポワール:hope|' +
  'エチュード:study|エッジ:edge|エッセンシャル:essential|エディケーション:education|エディット:edit|エディト:edit|エデュケーション:education|' +
  'エトス:ethos|エトワール:star|エナジー:energy|エナージー:energy|エネルギ:energy/strength/power|' +
  'エネルギー:energy/strength/power|エバリュエーション:evaluation|エバー:ever|エビデンス:evidence|エフェクツ:effects|' +
  'エボリューション:evolution|エマージェンシー:emergency|エマージング:emerging|エムエス:ms|エムユーディー:mud|エメラルド:emerald|エヤー:air|' +
  'エリア:area|エリカ:heath|エリヤ:area|エルム:elm|エレキ:electricity|エレクトロニクス:electronics|エレクトロニック:electronic|' +
  'エレベータ:lift|エレベーター:lift|エレメント:element|エンゲイジ:engagement|エンゲージ:engagement|エンゲージメント:engagement|' +
  'エンジェル:angel|エンジニアリング:engineering|エンジン:engine|エンゼル:angel|エンタテイメント:entertainment|' +
  'エンタテインメント:entertainment|エンタメ:entertainment|エンターテイメント:entertainment|エンターテインメント:entertainment|' +
  'エンタープライズ:enterprise|エンディング:ending|エントリ:competition/post|エントリー:competition/post|エンド:end|' +
  'エンハンスメント:enhancement|エンバイロメント:environment|エンバシー:embassy|エンパイア:empire|エンパイヤ:empire|' +
  'エンフォースメント:enforcement|エーカー:acre|エークラス:class|エージ:era|エージェンシー:agency|エージング:aging|エース:ace|エーテル:ether|' +
  'エートス:ethos|エード:aid|オアシス:oasis|オイスター:oyster|オイッス:hey/hi|オイル:oil/petroleum|オオトリテエ:authority|' +
  'オキニ:favorite/pet|オクターブ:octave|オクトパス:octopus|オススメ:advice|オスチヤ:host|オッズ:odds|オトト:fish|オパール:opal|' +
  'オフィサー:officer|オフィス:office|オブザーバ:observer|オブザーバー:observer|オプション:option|オプティカル:optical|' +
  'オプティマイズ:optimize|オペラ:opera|オペレーショナル:operational|オペレーション:operation|オペレーションズ:operations|' +
  'オペレータ:operator|オペレーター:operator|オペレーティング:operating|オポチュニティ:opportunity|オポチュニティー:opportunity|' +
  'オリエンタル:oriental|オリエント:orient|オリコミ:newspaper|オリジン:origin|オルガニゼーション:organization|オルグ:organization|' +
  'オンパレード:display/array|オンプレミス:database/software|オンリ:only|オンリー:only|オンリーワン:best|' +
  'オーガナイゼーション:organization|オーガニゼイション:organization|オーガニゼーション:organization|オーク:oak|オークション:auction|' +
  'オーケストラ:orchestra|オーシャン:ocean|オーソリティ:authority|オーソリティー:authority|オーダ:order|オーダー:order|' +
  'オーチャード:orchard|オーディナリー:ordinary|オート:auto/automobile/automatic|オートノミー:autonomy|オートバイ:motorcycle|' +
  'オートマ:automatic|オートメ:automation|オートメーション:automation|オートモビル:automobile|オートモーチブ:automotive|' +
  'オートモービル:automobile|オーナ:owner|オーナー:owner|オーナーシップ:ownership|オープニング:launch|オープン:runway/open/collar|' +
  'オープンカー:convertible|オーラ:aura|オール:all|オールタナティブ:alternative|オールターナティブ:alternative|オールド:old|' +
  'オールドボーイ:graduate|カウンシル:council|カウンタ:counter|カウンター:counter|カウンティ:county|カウント:count|カウントアウト:count|' +
  'カエル:frog|カキコ:post|カクレミノ:front|カシミア:clothing|カシミヤ:clothing|カシャリ:click|カジノ:casino|カスカス:just|' +
  'カスケット:cap|カスタムズ:customs|カステン:cabinet/medicines/case|カズラ:vine|カセドラル:cathedral|カソリック:catholic|' +
  'カタツムリ:snail|カチカチ:nervous|カチコチ:nervous|カッキリ:just|カッコ:form/figure/state/about|カット:shot|' +
  'カップリング:shipping|カテゴリ:category|カテゴリィ:category|カテゴリー:category|カテドラル:cathedral|カデンツ:cadence|カナル:canal|' +
  'カピタル:capital|カムイ:god|カメラ:camera|カラカラ:hollow|カラット:karat|カラー:collar|カラーボックス:chest|カリキュラム:curriculum|' +
  'カリス:grace/beauty|カリスマ:icon|カリタス:charity|カリダーデ:charity|カリブー:caribou|カルチャー:culture|カレッジ:college|' +
  'カレンシー:currency|カレント:current|カワイイ:charming/pet|カワウソ:otter|カワズ:frog|カワハギ:barking|カンテ:ridge|' +
  'カンテラ:lantern|カント:cant|カントリー:country/countryside/nation|カンパニー:company|カンファレンス:conference|カーゴ:cargo|' +
  'カーサ:house|カーディナル:cardinal|カート:cart|カートリッジ:cartridge|カード:card/match/game|カードモデル:ship/card|カーブ:turn|' +
  'カーボン:carbon|ガイダンス:guidance|ガイド:leading|ガクガク:cold|ガサガサ:crude|ガサツ:crude/coarse|ガシャン:bang|ガチャン:bang|' +
  'ガチン:bang|ガチンガチン:chipping|ガッシャン:bang|ガッツ:guts|ガトー:cake|ガバメント:government|ガマン:bearing|ガラガラ:speech|' +
  'ガレリー:gallery|ガーディアン:guardian|ガーデン:garden|ガーメント:garment|ガールズ:women|ガーン:bang|キッカケ:cue|キッカリ:just|' +
  'キッカー:football/rugby|キッズ:kids/children|キツネ:fox|キテレツ:odd|キネマ:film|キネマトグラフ:film|キバナスズシロ:rocket|' +
  'キボンヌ:hope|キャスケット:cap|キャスチング:casting|キャスティング:casting|キャスト:film|キャッシュ:cash|キャッシュオンデリバリー:cod|' +
  'キャッスル:castle|キャット:cat|キャップ:cap/leader/chief|キャニオン:canyon|キャノピー:canopy|キャパ:capacity|キャパシタ:capacitor|' +
  'キャパシター:capacitor|キャパシティ:capacity|キャパシティー:capacity|キャビネ:cabinet|キャビネット:cabinet/housing|' +
  'キャピタル:capital|キャピトル:capital|キャブ:taxi|キャプション:legend|キャメラ:camera|キャラクタ:novel/letter/symbol|' +
  'キャラクター:novel/letter/symbol|キャラバンカー:retail|キャリア:signal|キャリアー:signal|キャリッジ:carriage|キャリヤ:signal|' +
  'キャリヤー:signal|キャンサー:cancer|キャンバス:base|キャンパス:campus|キャンペーン:drive/movement|キュー:theatre|キラメキ:sparkle|' +
  'キラーコンテンツ:platform/service|キラーロボット:laws|キリエ:lord|キレイ:fair/clean/pure|キレキレ:skillful|キレッキレ:skillful|' +
  'キレッキレッ:skillful|キング:king|キングダム:kingdom|キーストーン:keystone|キーパー:keeper|キーポイント:key|キール:keel|ギアー:gear|' +
  'ギイア:gear|ギクシャク:speech|ギクリ:alarm|ギスギス:cold|ギフト:gift|ギブス:cast|ギプス:cast|ギャラクシー:galaxy|' +
  'ギャラティー:guarantee|ギャラリー:gallery|ギャランティ:guarantee|ギャランティー:guarantee|ギャング:gang|ギャンブル:gambling|' +
  'ギヤマン:glass|ギルト:gilt|クィーン:queen|クイーン:queen|クエスト:quest/search|クォリティ:quality|クォリティー:quality|' +
  'クォータ:quarter|クォータリー:quarterly|クォーター:quarter|クオリティ:quality|クオリティー:quality|クオンツ:quantitative|' +
  'クオータ:quarter|クオータリー:quarterly|クオーター:quarter|クサリヘビ:viper|クチコミ:service|クマバチ:hornet|クマンバチ:hornet|' +
  'クライ:cry|クライアント:client|クライエント:client|クラウチ:crouch|クラウチングスタイル:cycling|クラウド:cloud|クラウン:crown|' +
  'クラシフィケイション:classification|クラス:class|クラスルーム:classroom|クラッカ:cracker|クラッカー:cracker|クラバット:tie|' +
  'クラフトマン:craftsman|クランケ:patient|クラヴァット:tie|クリア:meeting|クリアランス:clearance|クリアー:meeting|' +
  'クリエイション:creation|クリエイティビティ:creativity|クリエイティビティー:creativity|クリエイティブ:creative|クリエイティヴ:creative|' +
  'クリエーション:creation|クリエーチブ:creative|クリエーティビティ:creativity|クリエーティビティー:creativity|クリエーティブ:creative|' +
  'クリエーティヴ:creative|クリスタル:crystal|クリップ:surgical|クリニカル:clinical|クリニック:clinic/workshop|クリヤー:meeting|' +
  'クリーク:waterway|クリーンアップトリオ:third/fourth|クリーンナップトリオ:third/fourth|クルーズ:cruise|クレジット:credit|クレスト:crest|' +
  'クレセント:crescent|クレッセント:crescent|クレードル:dock|クレーン:crane|クロス:cross|クロバー:clover|クロムギ:rye|' +
  'クロージング:clothing|クローズド:closed|クローバ:clover|クローバー:clover|クワイア:choir|クワイヤ:choir|クーリエ:courier|グッスリ:fast|' +
  'グラス:glass|グラビティ:gravity|グラビティー:gravity|グラファイト:graphite|グラブ:grab|グラマー:grammar|グラン:large|グランデ:grand|' +
  'グラント:grant|グランド:large/electrical|グランドスタンド:grandstand|グリット:grid|グリッド:grid|グリンプス:glimpse|' +
  'グリーン:car/green|グリーンエージ:youth|グルメ:gourmet|グルー:glue|グループ:group|グレイ:gray|グレイス:grace|グレイト:great|' +
  'グレイド:grade|グレーター:greater|グレート:great|グレード:grade|グロサリー:glossary/grocery|グロス:total|グロッサリー:glossary|' +
  'グローサリー:grocery|グロース:total|グローブ:globe|グールメ:gourmet|ケイス:case|ケダモノ:animal|ケッタ:bicycle|ケミスト:chemist|' +
  'ケミストリ:chemistry|ケミストリー:chemistry|ケンカ:fight|ケーキ:cake|ケース:case|ケータリング:catering/delivery|ケーブル:cable|' +
  'ゲイン:gain|ゲゼルシャフト:society|ゲット:point|ゲマインシャフト:community|ゲルト:money|ゲート:boarding/gate|ゲートウェイ:gateway|' +
  'ゲートウェー:gateway|ゲートウエイ:gateway|ゲートウエー:gateway|ゲーム:game|ゲームセット:game|コイン:coin/token|コカコーラ:coke|' +
  'コキーユ:shell|コキール:shell|コクス:coke|コクリ:rich|コショウ:pepper|コショー:pepper|コスト:cost|コスメ:cosmetics|' +
  'コスメチック:cosmetics|コスメティック:cosmetics|コスモ:cosmos|コスモス:cosmos|コタン:village|コチコチ:nervous|コック:chef|' +
  'コックリ:rich|コットン:cotton|コツメ:otter|コネクション:connection|コネクタ:connector|コネクター:connector|コバカ:fool|' +
  'コピーライト:copyright|コホート:biology|コマンド:command/commando|コマーシャル:commercial|コマース:commerce|コミカライズ:novel|' +
  'コミッショナー:commissioner|コミッション:commission|コミッティ:committee|コミッティー:committee|コミニュケーション:communication|' +
  'コミュ:community/communication|コミュニケイション:communication|コミュニケーション:communication|コミュニスト:communist|' +
  'コミュニティ:community|コミュニティー:community|コムーネ:municipality|コモディティ:commodity|コモディティー:commodity|コモン:common|' +
  'コモンアクセスメソッド:cam|コモンウェルス:commonwealth|コモンズ:commons|コレクション:collection|コロス:choir|コロニー:colony|' +
  'コワイア:choir|コワイヤ:choir|コンカレント:concurrent|コンク:concentrated|コンクリ:concrete|コンクール:competition|' +
  'コングレス:congress|コンコン:cry/fox|コンコンチキ:fox|コンコース:concourse|コンサバ:conservative|コンサベーション:conservation|' +
  'コンサル:consulting|コンサルタンツ:consultants|コンサルティング:consulting|コンサンプション:consumption|コンサート:concert|' +
  'コンシャス:conscious|コンシューマ:consumer|コンシューマリング:manufacturing|コンシューマー:consumer|コンシューマーリング:manufacturing|' +
  'コンステレーション:constellation|コンストラクション:construction|コンセプト:concept/design|コンセンサス:consensus|' +
  'コンソーシアム:consortium|コンソーティアム:consortium|コンタック:contact|コンダクト:conduct|コンチネンタル:continental|' +
  'コンツェルン:combine|コンテキスト:context|コンテクスト:context|コンテナ:container|コンテナー:container|コンテンツ:contents/content|' +
  'コンテント:content|コンテンポラリー:contemporary|コンデンサ:capacitor|コンデンサー:capacitor|コンバイン:combine|コンバット:combat|' +
  'コンバーチブル:convertible|コンバーティブル:convertible|コンパ:party|コンパウンド:compound|コンパクト:compact|コンパス:compass/step|' +
  'コンパニオンアニマル:pet|コンパニー:company|コンパルソリー:compulsory|コンビ:duo|コンピタンス:competence|コンピテンス:competence|' +
  'コンピュータ:computer|コンピューター:computer|コンピューティング:computing|コンファレンス:conference|コンフェデレーション:confederation|' +
  'コンプレックス:complex/facilities|コンペ:competition|コンペティション:competition|コンポ:component|コンポジット:composite|' +
  'コンポーネント:component|コンミッション:commission|コンメンタール:notes|コンロ:electric/range|コンヴァート:convert|コーク:coke|' +
  'コークス:coke|コース:program/swimming/policy/track|コースト:coast|コーチャー:coach|' +
  'コーデ:coordination/accessories/furniture|コーディネイション:coordination|' +
  'コーディネイト:coordination/accessories/furniture|コーディネーション:coordination|' +
  'コーディネート:coordination/accessories/furniture|コード:code/chord|コーナ:turn/area/department|' +
  'コーナー:turn/area/department|コーナーワーク:driving|コーパス:corpus|コーヒーブラウン:coffee|コープ:coop|コーホート:biology|' +
  'コーポラティブ:partnership|コーポラティヴ:partnership|コーポレイション:corporation|コーポレーション:corporation|コーポレート:corporate|' +
  'コール:coal/ring/call|コールド:cold|ゴットハンド:master|ゴッド:god|ゴッドハンド:master|ゴツン:bang|ゴリゴリ:serious/real|' +
  'ゴルジュ:canyon|ゴルフ:golf|ゴロゴロ:common|ゴロンゴロン:common|ゴンドラ:car|ゴージ:canyon|ゴールデン:golden|サイエンス:science|' +
  'サイエンティフィック:scientific|サイクリング:cycling|サイクル:cycle|サイズ:size|サイダー:pop|サイト:site/sight|' +
  'サイバネティクス:cybernetics|サイバネティックス:cybernetics|サイベネティックス:cybernetics|サイレンス:silence|サイロ:silo|サイン:signal|' +
  'サウンド:sound|サクサク:sand|サクッ:simply|サザン:southern|サスティナブル:sustainable|サステイナブル:sustainable|' +
  'サステナブル:sustainable|サステーナブル:sustainable|サッカーボール:football|サック:case|サッシ:sash|サッシュ:sash|' +
  'サテライト:satellite|サナトリウム:sanatorium|サフラン:saffron|サブスタンス:substance|サブマリン:submarine|サプライ:supply|' +
  'サミット:summit|サヨク:aircraft|サヨナキドリ:nightingale|サヨナラ:party/last|サラサラ:sand|サンシャイン:sunshine|' +
  'サンチマン:sentiment|サンチュール:belt|サント:saint|サンド:sandwich/sand|サンドイッチ:sandwich|サンドイッチファック:sandwich|' +
  'サンドウィッチ:sandwich|サンプル:example|サンライズ:sunrise|サーガ:saga|サーキット:circuit|サークル:club/circle|サージェリー:surgery|' +
  'サージャリー:surgery|サーバ:server|サーバー:server|サービス:help/assistance/care/concern|サービスガール:host|サーブル:sabre|' +
  'サーベイ:survey|サーベイランス:surveillance|サーベル:sabre|サーマル:thermal|サーメン:cum|サーモン:salmon|' +
  'サーヴィス:help/assistance/care/concern|ザラザラ:voice/coarse/sandy|ザーメン:seed|シアター:theatre|シイラ:dolphin|' +
  'シェア:share|シェアード:shared|シェフ:chef|シェリフ:sheriff|シェル:shell|シェーマ:scheme|シグナル:signal|シスター:nun|' +
  'システマチック:systematic|システマティク:systematic|システマティック:systematic|システムズ:systems|シズル:sizzle|シチメンチョウ:turkey|' +
  'シックス:six|シップ:ship|シティ:city|シティー:city|シナシナ:flexible/pliant|シニア:senior|シネシネ:flexible/pliant|' +
  'シビック:civic|シビル:civil|シフト:move|シフトアウト:so|シマウマ:zebra|シミュレーション:simulation|シャイ:shy|シャイニング:shining|' +
  'シャチ:key|シャットル:shuttle|シャトル:shuttle|シャトー:castle|シャブ:upper/speed|シャローム:peace|シャンシャン:active|' +
  'シャー:sizzle|シャープ:image/mind|シャーローム:peace|シュガー:sugar|シュプリーム:supreme|シュミレーション:simulation|シューシュー:fizz|' +
  'シューズ:shoes|シュープリーム:supreme|ショウ:show|ショコラ:chocolate|ショット:shot|ショップ:shop|ショー:show|シラブル:syllable|' +
  'シリコン:silicon|シルク:silk|シロモノ:article/product/cost/money|シンギュラリティ:singularity|シンギュラリティー:singularity|' +
  'シングル:single|シングルヒット:single|シンジケート:syndicate|シンパ:union|シンフォニア:symphony|シンフォニー:symphony|' +
  'シンボルマーク:logo/banner|シンメトリー:symmetry|シークレット:secret|シーズ:products/services|シート:seat|シーリーズ:series|' +
  'シーン:sight|ジェイド:jade|ジェイル:prison|ジェット:jet|ジェネティック:genetic|ジェネラル:general|ジェネレーション:generation|' +
  'ジェネレート:generate|ジェリィ:gel|ジェリー:gel|ジェンダー:gender|ジェード:jade|ジオロジー:geology|ジャガ:potato|ジャガイモ:potato|' +
  'ジャガタラ:potato|ジャガタライモ:potato|ジャガー:jaguar|ジャスティス:justice|ジャスト:just|ジャズ:jazz|ジャッキ:jack|ジャック:jack|' +
  'ジャパニーズ:language|ジャブ:jab|ジャリンコ:child|ジャングル:jungle|ジャンケン:paper|ジャンケンポン:rock/paper|ジャーナル:journal/log|' +
  'ジャーニー:journey|ジャーン:bang|ジュウイチ:jack|ジュウリー:jewelry|ジュエリー:jewelry|ジュエル:jewel|ジュージュー:fish|' +
  'ジューリー:jewelry|ジレー:vest|ジンク:zinc|ジーゼル:diesel|ジーン:gene|スイミング:swimming|スウィミング:swimming|スカイ:sky|' +
  'スカイライン:skyline|スカスカ:hollow|スカラシップ:scholarship|スカラーシップ:scholarship|スガル:deer|スキルフル:skillful|スキン:skin|' +
  'スキーム:scheme|スクゥエア:square|スクゥエアー:square|スクウェア:square|スクェア:square|スクェアー:square|スクエア:square|' +
  'スクエアー:square|スクラブ:scrubs|スクリーン:screen|スクール:school|スケルトン:ship/building|スケーラー:air|スケール:scale|' +
  'スコッチ:scotch|スコッチウイスキー:scotch|スコヤ:square/tool|スゴイ:great|スズメバチ:hornet|スタイ:bib|スタイル:figure/style|' +
  'スタジオ:studio|スタッツ:statistics|スタッフ:staff|スタティスティックス:statistics|スタディ:study|スタディオ:studio|スタディー:study|' +
  'スタミナ:energy|スタンス:stance|スタンダーズ:standards|スタンド:stands/stand/counter/station|スタンドバー:bar|スタンプ:stamp|' +
  'スター:sports/star|スターリング:sterling|スチューデント:student|スチール:steel|スチールカラー:robot|スッゴイ:great|' +
  'ステアリング:steering|スティッチ:stitch|スティール:steel|ステイタス:status|ステイト:state|ステキ:nice/great|ステッチ:stitch|' +
  'ステップアップ:progress|ステップス:steps|ステム:stem|ステーション:station|ステージ:stage/performance|ステータス:status|' +
  'ステート:state|ストア:store/shop|ストアー:store/shop|ストライド:stride|ストラクチャ:structure|ストラクチャー:structure|' +
  'ストラッグル:struggle|ストラテジー:strategy|ストリング:string|ストリート:street|ストリーム:stream|ストレッチ:stretch|' +
  'ストレングス:strength|ストレージ:storage|ストレート:direct|ストロボ:flash|ストロープワッフル:thin|ストーム:storm|ストーリ:legend|' +
  'ストーリー:legend|ストーレジ:storage|ストーレッジ:storage|ストーン:stone|スナック:snack|スナップ:snap|スノー:snow|スノーノイズ:snow|' +
  'スパイク:rugby|スパイクシューズ:rugby|スパット:spot|スパー:spa|スパークル:sparkle|スピア:spear|スピリチュアル:spiritual|' +
  'スピリッツ:spirits|スピン:rotation|スピーチ:speech|スピード:speed|スプラウト:sprout/sprouts|スプリング:spring|スプリーム:supreme|' +
  'スプルース:spruce|スペア:tire/spare|スペクタクル:film|スペクトラム:spectrum|スペシャル:special|スペルマ:cum|スペース:area|' +
  'スポット:spot/mark/place/location|スポン:container|スポーツ:sports|スポーティ:accessories|スポーティー:accessories|' +
  'スモール:small|スライド:slide/move/change/index|スラブ:slab|スリップ:slide|スリー:three|スレッド:post|スンゴイ:great|' +
  'スーパ:super|スーパー:super|スーパービジョン:supervision|ズィーブラ:zebra|ズブズブ:snow|ズージャー:jazz|ズーム:zoom|セイノー:two|' +
  'セイヨウリンゴ:apple|セイント:saint|セカンド:second|セキュリティ:security|セキュリティー:security|セクシャル:sexual|セクシュアル:sexual|' +
  'セクタ:sector|セクター:sector|セクレタリー:secretary|セコンダリー:secondary|セコンド:second|セセッション:architecture|' +
  'セック:second/sec|セックス:gender|セッティング:conference/play|セットアップ:installation|セトモノ:china|セパレイト:separate|' +
  'セパレート:separate|セブン:seven|セミコンダクタ:semiconductor|セミコンダクター:semiconductor|セメント:cement|セラピー:therapy|' +
  'セリフ:speech/words|セルクル:round|セルフ:self|セルフプロデュース:film|セルラー:cellular|セレブ:rich|センサ:sensor|センサー:sensor|' +
  'センス:music/sense|センタ:center|センター:center|センチメント:sentiment|センチュリー:century|センテンス:sentence|' +
  'セント:cent/saint|セントラル:central|センド:send|セービング:saving|セーフ:safe|セーフティ:safety|セーフティー:safety|セール:sale|' +
  'ゼツェシオン:architecture|ゼツェッション:architecture|ゼネラル:general|ゼネレーション:generation|ゼブラ:zebra|ゼリー:gel|' +
  'ソケット:socket|ソサイエティー:society|ソサエティ:society|ソサエティー:society|ソシアリスト:socialist|ソシアル:social|ソシャル:social|' +
  'ソファ:sofa|ソファー:sofa|ソフト:software|ソフトウェア:software|ソフトウエア:software|ソフビ:hero|ソリシター:solicitor|' +
  'ソリッド:solid|ソリューション:solution|ソルジャー:soldier|ソルト:salt|ソレイユ:sun|ソワニエ:nursing|ソーシャリスト:socialist|' +
  'ソーシャル:social|ソース:source/origin|ソード:sword|ソーラー:solar|ゾゥァラジカル:zoological|ゾウアラジカル:zoological|ゾウン:zone|' +
  'ゾンデ:sound|ゾーン:zone|タイア:tire|タイアップ:partnership/cooperation|タイガース:tigers|タイトル:title|タイド:tide|' +
  'タイプ:type/sort/style|タイム:time|タイムズ:times|タイヤ:tire|タイル:tile|タウン:town|タキシー:taxi|タクシー:taxi|' +
  'タクティックス:tactics|タクト:beat|タコス:taco|タスク:task|タックシート:paper|タックス:tax|タバコ:tobacco|タピストリー:banner|' +
  'タピスリー:banner|タブレット:slab|タペストリー:banner|タペスリー:banner|タレコミ:information|タワー:tower|タンカー:tanker|タンク:tank|' +
  'タンクローリ:tanker|タンクローリー:tanker|タンゴ:tango|タンジブル:tangible|タンス:bureau/cabinet|タンデム:tandem|ターキー:turkey|' +
  'ターゲット:target|ターゲティング:targeting|タートル:turtle|ターニング:revolution/rotation|タービン:turbine|ターフ:turf|' +
  'ターフル:table|ターミナル:terminal|ターム:term|ダイア:diamond|ダイアモンド:diamond|ダイアル:radio|ダイナミクス:dynamics|' +
  'ダイナミックス:dynamics|ダイバーシティ:diversity|ダイバーシティー:diversity|ダイム:dime|ダイメンション:dimension|ダイヤ:diamond|' +
  'ダイヤモンド:diamond|ダイヤル:radio|ダイレクト:direct|ダウン:down|ダック:dock|ダッシュボード:dash|ダビング:film|ダラー:dollar|' +
  'ダルマ:round|ダンスパーティー:dance|ダンスパートナー:partner|ダンマリ:silence|ダークスーツ:black|ダーシ:dash|ダート:path|' +
  'ダービー:battle/competition|ダービータイ:tie|チアー:cheer|チェイン:measuring/tire/hotel|チェスト:chest|' +
  'チェック:monitoring/check/bill|チェックマーク:tick|チェンバー:chamber|チェーン:measuring/tire/hotel|チクルス:cycle|' +
  'チック:like|チップ:chip|チャイナ:china|チャイム:chime|チャイルド:child|チャネル:channel|チャリ:bicycle|チャリティ:charity|' +
  'チャリティー:charity|チャリテイ:charity|チャリンコ:bicycle|チャンス:opportunity|チャンネル:channel|チャンバー:chamber|' +
  'チャンピオンフラッグ:pennant|チャージ:rush|チャージング:charging|チャーチ:church|チャーミング:charming|チューブ:tube|チョウ:butterfly|' +
  'チョウチョ:butterfly|チョウチョウ:butterfly|チョキ:paper|チョコ:chocolate|チョコレート:chocolate|チョッキ:vest|チョット:bit|' +
  'チョボ:point/mark|チョメチョメ:xxx|チョリッス:hi/hello|チョリース:hi/hello|チョリーッス:hi/hello|チョーキング:bending|' +
  'チルドレン:children|チンコ:practice|チンナン:snail|チーア:cheer|チータ:cheetah|チーター:cheetah|チーム:team|チーン:ring|' +
  'ツアー:tour|ツィクルス:cycle|ツイスト:twist|ツイン:twin|ツチブタ:aardvark|ツッコミ:jab|ツナギ:link/connection/tie/bond|' +
  'ツバメ:martin|ツヤツヤ:bright|ツリー:tree|ツンナメ:snail|ツーリスト:tourist|ツール:tour|テアトル:theatre|テアトロ:theatre|' +
  'ティシュ:tissue|ティシュー:tissue|ティック:tick/like|ティッシュ:tissue|ティッシュペーパー:tissue|ティッシュー:tissue|ティップス:tips|' +
  'ティー:tea|ティーチング:teaching|ティーム:team|テイク:take|テイル:tail|テカテカ:shining|テキス:text|テキスタイル:textile|テキスト:text|' +
  'テクスタイル:textile|テクスト:text|テクニカルネーム:technical|テクニック:technique|テクニーク:technique|テクノカル:technical|' +
  'テクノロジ:technology|テクノロジズ:technologies|テクノロジー:technology|テスティング:testing|テステス:testing|テスト:test|' +
  'テックス:fabric/material|テッシュ:tissue|テッシュー:tissue|テメー:you/me|テリトリー:territory|テルホ:hotel|テレビ:television|' +
  'テレビジョン:television|テレフォン:telephone|テレホン:telephone|テレヴィジョン:television|テロリスト:terrorist|' +
  'テロリズム:terrorism|テロル:terrorism|テンキーロック:safe|テンション:spirits/mood/energy|テンプ:balance|テンプル:temple|' +
  'テーク:take|テーブル:table|テープスプール:hub|テーマ:project|テール:tail|ディア:deer|ディシプリン:discipline|ディスカバリー:discovery|' +
  'ディスクライブ:description|ディスクロージャー:disclosure|ディスタンス:distance|ディスティネーション:destination|' +
  'ディストリビューション:distribution|ディストリビューター:distributor|ディスパッチ:despatch|ディビジョン:division|ディフェンシブ:defensive|' +
  'ディフェンス:defense|ディフェンド:defense|ディフォルト:default|ディフォールト:default|ディベラップメント:development|' +
  'ディベロップメント:development|ディマンド:demand|ディメンション:dimension|ディレクトリ:directory|ディレクトリィ:directory|' +
  'ディレクトリエントリ:link|ディレクトリー:directory|ディーゼル:diesel|ディーピーイー:printing|ディープ:deep|ディーン:dean|デイリー:daily|' +
  'デウス:god|デカルコマニー:transfer|デカール:transfer|デコイ:decoy|デコレーション:decoration|デシネ:design|デジタルネイティブ:internet|' +
  'デスク:desk|デスクリプション:description|デスティネーション:destination|デパート:department|デパートメント:department|' +
  'デフェンス:defense|デフォ:default|デフォルト:default|デフォールト:default|デフレ:deflation|デフレション:deflation|' +
  'デフレーション:deflation|デベロップメント:development|デポジット:deposit|デマンド:demand|デモクラシイ:democracy|デモクラシー:democracy|' +
  'デモクラチック:democratic|デモクラティック:democratic|デュオ:duo|デュレイション:duration|デューク:duke|デラシネ:geographical/family|' +
  'デリカシー:tact|デリバリー:delivery|デンキブラン:wine|デンジャラス:dangerous|デンタル:dental|データ:data|データベース:database|' +
  'データー:data|デーツ:date|デート:date|デーモン:demon|デーリー:daily|トゥエルブ:twelve|トゥール:tour|トサカ:crest|トップ:top|' +
  'トップス:top|トピックス:topics|トポス:place/location|トマト:tomato|トライアングル:triangle|トラクタ:tractor|トラクター:tractor|' +
  'トラスト:trust|トラッフィック:traffic|トラバーユ:work/labor|トラヒック:traffic|トラフィック:traffic|トラベル:travel|' +
  'トランク:trunk/line|トランザクション:transaction|トランジション:transition|トランス:transformer|トランスファ:transfer|' +
  'トランスファー:transfer|トランスフォーマー:transformer|トランスフォーメーション:transformation|トランスプラント:transplant|' +
  'トランスポーテーション:transportation|トランスポート:transport|トランズアクション:transaction|トラヴェル:travel|トリクル:electronics|' +
  'トリコロール:blue|トリニティー:trinity|トレジャラー:treasurer|トレジャー:treasure|トレンド:trend|トレーディング:trading|トロイ:silver|' +
  'トントン:even/equal|トンボ:dragonfly|トークン:token|トール:toll|ドアー:car|ドゥエリング:dwelling|ドゥオモ:cathedral|' +
  'ドエリング:dwelling|ドキュメンテーション:documentation|ドキュメント:documentation|ドギツイ:extreme/heavy|ドギマギ:nervous|' +
  'ドチャクソ:so|ドック:dock|ドッサリ:lot|ドッシリ:solid|ドット:point|ドミニオン:dominion|ドミノ:domino|ドメスティック:provincial|' +
  'ドライ:practical|ドライバ:driver|ドライバー:driver|ドライビング:driving|ドライブ:drive/driving/change|ドラゴン:dragon|' +
  'ドラック:drug/medicine|ドラッグ:drug/medicine|ドラッグストア:pharmacy|ドラマ:play/drama|ドリブン:driven|' +
  'ドリンクバー:coffee/tea|ドルチェ:cake|ドルフィン:dolphin|ドレイン:drain|ドレナージ:drainage|ドレナージュ:drainage|ドレミ:do/re|' +
  'ドレミファ:do/re|ドレミファソラシド:do/re|ドレン:drain|ドレーン:drain|ドロドロ:relations|ドローン:drone|ドングリ:acorn|ドンパチ:war|' +
  'ドーピング:doping|ドープ:doping|ドーム:dome|ドーン:bang/boom|ナイス:good|ナイチンゲール:nightingale|ナイト:night|ナイン:team/no|' +
  'ナチュラル:natural|ナツメヤシ:date|ナマポ:welfare|ナレッジ:knowledge|ナンバー:number|ナンパ:moderate/bear|ナーサリー:nursery|' +
  'ナーバス:nervous|ニケツ:motorcycle|ニッティング:knitting|ニャアニャア:cat|ニャニャ:cat|ニャン:cat|ニャンニャン:cat|ニャーニャー:cat|' +
  'ニャーン:cat|ニュー:new|ニュークリア:nuclear|ニュークレア:nuclear|ニュース:news|ニュースペーパー:newspaper|ニューズ:news|' +
  'ニュートロン:neutron|ニュートン:newton|ニューマチック:pneumatic|ニューマティック:pneumatic|ニーハオ:hello|ヌークリア:nuclear|' +
  'ヌークレア:nuclear|ヌードル:noodles|ヌーベル:new|ヌーヴェル:new|ネイチャー:nature|ネイビー:navy|ネオン:neon|ネクスト:next|ネクタイ:tie|' +
  'ネスト:nest/hive|ネット:network/internet/weight|ネットワーク:network|ネーション:nation|ネーチャー:nature|ネービー:navy|' +
  'ネーム:name|ノット:not|ノベル:novel|ノマッド:nomad|ノマド:nomad|ノリッジ:knowledge|ノルム:standard/level|ノレッジ:knowledge|' +
  'ノワール:black|ノヴァ:nova|ノーサンキュー:no|ノース:north|ノースウェスタン:northwestern|ノースコア:competition|ノーズ:car|ノータイム:go|' +
  'ノーツ:notes|ノーティカル:nautical|ノート:note|ノートパッド:computer|ノーマッド:nomad|ハイウェイ:highway|ハイウェー:highway|' +
  'ハイウエイ:highway|ハイウエー:highway|ハイカラ:smart|ハイサイ:hello/hi|ハイタク:taxi|ハイフン:hyphen|ハイマート:homeland|ハイム:home|' +
  'ハイランド:highland|ハウジング:housing/cabinet|ハウス:house|ハウスホールド:household|ハウリング:howl|ハガキ:note/card|' +
  'ハクニー:hackney|ハッシュ:table|ハッチ:hatch|ハット:hut|ハッピー:happy|ハツラツ:vivid|ハテナ:well/now|ハライソ:heaven|' +
  'ハラショー:good|ハリス:leader/cast|ハリハリ:thin|ハロー:halo/hello/harrow|ハンコ:stamp|ハンチング:hunting|ハンティング:hunting|' +
  'ハンディ:compact|ハンディタイプ:compact|ハンディムック:small|ハンディー:compact|ハンディータイプ:compact|ハンディームック:small|' +
  'ハンドレッド:hundred|ハンバイ:marketing|ハンラン:flood|ハーケン:hook|ハーッ:well|ハート:heart|ハード:hardware|ハードウェア:hardware|' +
  'ハードウエア:hardware|ハードボイルド:style|ハーバー:harbor|ハーフ:half|ハーモニクス:harmonic|ハーモニック:harmonic|ハーモニー:harmony|' +
  'バイオレット:violet|バイオロジカル:biological|バイオロジー:biology|バイク:motorcycle|バイシクル:bicycle|バイス:jack|バイタル:vital|' +
  'バイト:bit|バイパー:viper|バウンダリ:boundary|バウンダリー:boundary|バキューム:vacuum|バケモン:monster|バジェット:budget|' +
  'バタフライ:butterfly|バタリー:battery|バタン:slam|バック:back|バックス:bucks|バッゲージ:luggage|バッサリ:short|バッジェット:budget|' +
  'バッテラ:boat|バッテリ:battery|バッテリー:battery|バッテレ:boat|バッテーラ:boat|バッドエンド:novel|バッファ:buffer|バッファー:buffer|' +
  'バッファード:buffered|バツグン:distinction|バディ:body|バディー:body|バトラー:butler|バトル:battle|バナー:banner|バリュー:value|' +
  'バルブ:valve|バレエ:ballet|バレル:barrel|バレー:valley/ballet|バロメータ:index|バロメーター:index|バロン:baron|バロース:browse|' +
  'バンキング:banking|バンク:bank|バング:bang|バンチ:group|バンド:band/belt|バーゲン:bargain|バージン:virgin|バーゼ:base|バード:bird|' +
  'バーニング:burning|バール:bar|バーレル:barrel|バーン:road/bang|パイオニア:pioneer|パイセン:senior/superior|パイプ:pipe/tube|' +
  'パイプライン:pipeline|パイロット:pilot|パウダー:powder|パシフィック:pacific|パスポート:passport|パタン:pattern|パターン:pattern|' +
  'パチリ:click/snap|パッカー:packer|パック:packaging/container|パッケ:packaging|パッケージング:packaging|パッサージ:passage|' +
  'パッサージュ:passage|パッセンジャー:passenger|パッセージ:passage|パット:pat|パップ:test|パテント:patent|パトリオット:patriot|' +
  'パトロン:master|パドック:paddock|パネル:panel|パピヨン:butterfly|パフォーマンス:dance|パライソ:heaven|パライゾ:heaven|' +
  'パラシュート:parachute|パラス:palace|パラパラ:salt|パラマウント:paramount|パリシ:parish|パリッシュ:parish|パルコ:park|パルス:pulse|' +
  'パルタイ:party|パレス:palace|パロール:parole|パワー:power|パンセ:idea|パンチ:speech/impact|パンドル:paint|パンパン:bang|' +
  'パンピング:pumping|パーキング:parking|パーク:parking|パークセンター:business/conference|パーツ:component|パーティ:political|' +
  'パーティー:political|パートナー:partner|パートナーシップ:partnership|パーフォーマンス:dance|パープル:purple|パーラメント:parliament|' +
  'パーリー:party|パール:pearl|パーン:bang/boom|ヒアリング:hearing|ヒストリ:history|ヒストリー:history|ヒット:single|' +
  'ヒヤリング:hearing|ヒュッテ:hut|ヒュージョン:fusion|ヒューズ:fuse|ヒューマンインタフェース:chi|ヒース:heath|ヒーリング:music|ヒール:heal|' +
  'ヒーロー:hero|ビクトリー:victory|ビショップ:bishop|ビジネス:business|ビジネスライク:professional|ビジュアル:visual|ビジュウ:jewel|' +
  'ビジュー:jewel|ビジョナリー:visionary|ビジョン:vision|ビッグ:big|ビット:bit|ビディオウ:video|ビデオ:video|ビバリッジ:beverage|' +
  'ビバレッジ:beverage|ビヒクル:vehicle|ビビッド:vivid|ビフォア:before|ビフォアー:before|ビフォー:before|ビミョー:complex|ビュッ:zoom|' +
  'ビュン:zoom|ビュー:view|ビューティ:beauty|ビューティー:beauty|ビューロー:bureau|ビラビラ:paper/metal|ビリアード:pool|ビリケツ:last|' +
  'ビリビリ:up/open|ビリヤード:pool|ビルゼン:virgin|ビルダ:builder|ビルダー:builder|ビルディング:building|ビレッジ:village|' +
  'ビークル:vehicle|ビーコン:beacon|ビーチ:beach|ビート:beat|ビーム:beam|ピアー:pier|ピイピイ:children/pipe|ピオニール:pioneer|' +
  'ピオネール:pioneer|ピグメント:pigment|ピッチ:rate/speed/space/sound|ピッツァ:pizza|ピッツア:pizza|ピナクル:pinnacle|' +
  'ピューマ:puma|ピラピラ:paper|ピリピリ:burning/nervous|ピロティ:pier|ピンク:blue|ピント:focus|ピンポン:chime|ピンポーン:chime|' +
  'ピーク:peak|ピース:peace|ピーピー:children/pipe|ピープル:people|ピーポー:people|ファイア:fire|ファイアー:fire|ファイター:fighter|' +
  'ファイト:fight|ファイナンス:finance|ファイバ:fiber|ファイバー:fiber|ファイブ:five|ファイヤ:fire|ファイヤリング:firing|ファイヤー:fire|' +
  'ファウンダリ:foundry|ファウンドリ:foundry|ファカルティ:faculty|ファクター:factor|ファクト:fact|ファクトリ:factory|' +
  'ファクトリアル:factorial|ファクトリー:factory|ファスト:fast|ファゾム:fathom|ファッション:fashion|ファッド:fad|ファド:fad|' +
  'ファニチャ:furniture|ファニチャー:furniture|ファニチュア:furniture|ファブリック:fabric|ファミリ:family|ファミリー:family|' +
  'ファルコン:falcon|ファンクション:function|ファンダメンタル:fundamental|ファンド:fund|ファー:far|ファースト:first/fast|' +
  'ファーニチャー:furniture|ファーマシー:pharmacy/chemist|ファーム:farm/firm|フィギア:figure/form|フィギュア:figure/form|' +
  'フィクス:fix|フィクスト:fixed|フィジックス:physics|フィスカル:fiscal|フィズ:fizz|フィックス:place|フィッシュ:fish|フィッシング:fishing|' +
  'フィッティング:installation|フィットネス:fitness|フィデリティー:fidelity|フィナンス:finance|フィフティーン:fifteen|フィルム:film|' +
  'フィート:foot|フイルム:film|フゥフゥ:studies|フウフウ:studies|フェア:fair|フェアー:fair|フェス:film|フェスティバル:film|' +
  'フェスティヴァル:film|フェデラル:federal|フェデレーション:federation|フェニックス:phoenix|フェミニン:feminine|フェリー:ferry|' +
  'フェンダー:wing|フォア:four|フォックス:fox|フォルアウト:radioactive|フォルテ:forte|フォルム:forum/form|フォレスト:forest|' +
  'フォロウ:support|フォロー:support|フォワーディング:forwarding|フォワード:forward|フォン:stock/phone|フォー:four|' +
  'フォース:force/forth|フォーチュン:fortune|フォーティ:forty|フォーティー:forty|フォーティーン:fourteen|フォード:ford|フォーミュラ:formula|' +
  'フォーム:form|フォーラム:forum|フォールアウト:radioactive|フォールド:bending|フォーン:phone|フッキング:flash|フック:golf|フット:foot|' +
  'フットボール:rugby|フュエル:fuel|フューエル:fuel|フュージョン:fusion|フューズ:fuse|フューチャー:future|フューラー:leader|' +
  'フライ:fly/flying|フラク:cell|フラクショナル:fractional|フラクション:cell|フラグ:flag/games/love|フラックス:flux|フラッグ:flag|' +
  'フラッグシップ:company|フラッシュ:flash|フラッシュカード:sports|フラット:level/even|フラッド:tide/flood|フラワー:flower|' +
  'フリューゲル:wing|フリー:free|フリーウェイ:expressway|フリーウェー:expressway|フリーウエー:expressway|フリーク:film/speed/monster|' +
  'フリークエンシー:frequency|フリーダム:freedom/open|フレイト:freight|フレックス:flex|フレンズ:friends|フレンチパラドックス:meat|' +
  'フレンドシップ:friendship|フレート:freight|フロッグ:frog|フロンティア:frontier|フロント:weather|フロー:flow|フローティング:floating|' +
  'フーズ:foods|フーゾク:customs|フート:foot|フード:hood/food|フーフー:studies|フール:fool|ブイアイ:vi|ブウブウ:car/automobile|' +
  'ブッチ:responsibility|ブュー:view|ブラウン:brown|ブラザー:companies|ブラック:black|ブラッド:blood|ブランチ:branch|ブランド:brand|' +
  'ブリッジ:bridge|ブリュー:blue|ブリリアント:brilliant|ブリンク:blink|ブリーズ:breeze|ブリード:lineage|ブルック:brook|ブルー:down|' +
  'ブルーム:broom|ブレイクスルー:breakthrough|ブレークスルー:breakthrough|ブロック:association/group/region/block|' +
  'ブロックサイン:signal|ブローカ:broker|ブローカー:broker|ブロードキャスティング:broadcasting|ブロードキャスト:broadcast|ブンド:bond|' +
  'ブーツ:boots|ブーブー:car/automobile|ブーム:fad/boom|プチッ:small|プッシュバック:resistance|プライオリティ:priority|' +
  'プライオリティー:priority|プライス:price|プライド:pride|プライベート:private|プライマリ:primary|プライマリー:primary|プライム:prime|' +
  'プラクティカル:practical|プラクティス:practice|プラグ:plug/connector|プラス:advantage/asset|プラズマ:plasma|プラチナ:platinum|' +
  'プラットフォーム:platform|プラットホーム:platform|プラニング:planning|プラネタリウム:planetarium|プラネット:planet|プラム:plum|' +
  'プラン:scheme/deal|プランタン:spring|プラント:machinery/plant|プランニング:planning|プリシジョン:precision|プリズン:prison|' +
  'プリファレンス:preference|プリペイド:card|プリペード:card|プリミチブ:crude|プリミティブ:crude|プリミティヴ:crude|プリンシパル:principal|' +
  'プリンセス:princess|プリンタ:printer|プリンタン:spring|プリンター:printer|プリント:printing|プリントアウト:printing|プルス:pulse|' +
  'プルバック:return|プルマンベッド:ship|プレイ:recreation/play|プレシジョン:precision|プレジデント:president|プレス:printing/press|' +
  'プレズィデント:president|プレゼント:gift|プレッシャー:pressure|プレミア:premium|プレミアム:premium|プレリュード:prelude|' +
  'プレー:recreation/play|プレーリー:prairie|プログラム:music/programme/program|プログレス:progress|プロシジャ:procedure|' +
  'プロシージャ:procedure|プロシージャー:procedure|プロジェクト:project|プロスペクト:prospect|プロセシング:processing|プロセス:process|' +
  'プロセッシング:processing|プロダクション:production|プロダクツ:products|プロダクト:product|プロップ:prop|プロテクション:protection|' +
  'プロテクテッド:protected|プロデュース:play/show/creation/design|プロパガンダ:propaganda|プロパティ:property|' +
  'プロパティー:property|プロパー:propaganda|プロビデンス:providence|プロビンス:province|プロフェショナル:professional|' +
  'プロモウト:promotion|プロモーション:promotion|プロモート:promotion|プロヴィデンス:providence|プードル:powder/flour|プーマ:puma|' +
  'プール:pool|ヘアー:hair|ヘッジ:hedge|ヘッダ:email|ヘッダー:email|ヘッドクォーター:headquarters|ヘッドクオーター:headquarters|' +
  'ヘッドマーク:bus|ヘブン:heaven|ヘヤー:hair|ヘリコプター:helicopter|ヘルシー:healthy|ヘルス:health|ヘルツ:heart|ヘルプ:help|' +
  'ヘンテコ:odd|ヘヴィ:heavy|ヘヴン:heaven|ベアリング:bearing|ベアー:bear|ベイエリア:waterfront|ベイス:base/basis|ベスト:vest|' +
  'ベストワン:best|ベチャベチャ:ink|ベチョベチョ:ink|ベトン:concrete|ベバリッジ:beverage|ベバレッジ:beverage|ベビーベッド:cot|' +
  'ベラボー:extreme/fool|ベランダ:porch|ベランダー:porch|ベリズモ:music|ベルグ:mountain|ベルト:seat/belt/zone/area|' +
  'ベンチャ:venture|ベンチャー:venture|ベンディング:bending|ベーコン:bacon|ベース:base/basis|ベースメイク:foundation|ペアレント:parent|' +
  'ペイシェント:patient|ペイパー:paper|ペイメント:payment|ペイロール:payroll|ペイント:paint|ペット:pet|ペッパー:pepper|ペテン:fraud|' +
  'ペトローリアム:petroleum|ペナルティ:penalty|ペナルティー:penalty|ペナント:pennant|ペパー:pepper|ペリカン:pelican|ペンキ:paint|' +
  'ペンギン:penguin|ペンション:pension|ペンセ:idea|ペーシェント:patient|ペースト:text|ペーパー:paper|ホイホイ:hello|ホイル:wheel|' +
  'ホイール:wheel|ホウムズ:homes|ホスチア:host|ホスティア:host|ホスト:summit/host|ホスピタリティ:hospitality|' +
  'ホスピタリティー:hospitality|ホスピタル:hospital|ホタル:firefly|ホック:hook|ホテル:hotel|ホンチャン:performance/take/game|' +
  'ホント:fact/right/real/natural|ホントウ:fact/right/real/natural|ホントー:fact/right/real/natural|ホーク:hawk|' +
  'ホース:force|ホーネット:hornet|ホープ:hope|ホーム:platform/home|ホームインプルーブメント:hi|ホームオートメーション:ha|ホームカミングデイー:staff|' +
  'ホームズ:homes|ホール:concert|ホールセール:wholesale|ホールディング:holding|ボイエジャ:voyager|ボイジャー:voyager|ボイス:voice|' +
  'ボックス:box|ボテボテ:heavy/big|ボディ:body|ボディライン:figure|ボディー:body|ボディーライン:figure|ボデー:body|ボマー:bomber|' +
  'ボヤボヤ:rising|ボランタリー:voluntary|ボリューミー:clothing/full|ボリューム:bulk/mass|ボリュームゾーン:main|ボルト:volt/bolt|' +
  'ボンド:bond|ボンネット:hood|ボンバー:bomber|ボンヤリ:fool|ボーゲン:arc|ボーダー:border/boundary/edge/rim|ボーテ:beauty|' +
  'ボーディング:boarding|ボート:boat|ボード:board|ボーノ:great|ボーリング:drilling|ボーロ:small|ボーン:bone|ポアソン:fish|' +
  'ポイントオブプレザンス:pop|ポエット:poet|ポエト:poet|ポエマー:poet|ポジショニング:positioning|ポスト:post|ポップ:display|ポテト:potato|' +
  'ポニー:pony|ポピュレーション:population|ポリエチレンテレフタラート:pet|ポリエチレンテレフタレート:pet|ポリシ:policy|ポリシング:policing|' +
  'ポリシー:policy|ポリス:police/city|ポリティカル:political|ポリティクス:politics|ポリティックス:politics|ポリューション:pollution|' +
  'ポワソン:fish|ポワロ:leek|ポワロー:leek|ポンピング:pumping|ポンプ:pump|ポークハム:ham|ポーションタイプ:tea|ポータル:portal|' +
  'ポータルサイト:portal|ポーチ:porch|ポート:port|ポートフォリオ:portfolio|ポートレイト:portrait|ポートレート:portrait|ポーラ:polar|' +
  'ポーラー:polar|ポール:pole|マイクロエレクトロニクス:me|マイグレーション:migration|マイスター:master|マイナス:pole/growth/image|' +
  'マイナー:small/scale|マイニング:mining|マイノリティ:minority|マイノリティー:minority|マイルストーン:milestone|マイン:mine|' +
  'マインド:mind|マウンテン:mountain|マウント:mount/stand|マガジン:magazine|マグニチュード:magnitude|マシン:machine|' +
  'マシーナリ:machinery|マシーナリー:machinery|マシーン:machine|マジック:magic|マジメ:honest|マスク:mask|マスジッド:mosque|' +
  'マスジド:mosque|マスタ:master/owner/leader/chief|マスタング:mustang|マスター:master/owner/leader/chief|' +
  'マスト:mandatory|マター:issue/material/substance|マチエール:material|マッス:mass|マッスル:strength|マッチ:match|マット:mat|' +
  'マッド:mud|マッピング:mapping/cartography|マップ:map|マティエール:material|マティリアリティ:gravity|マティリアル:material|' +
  'マテリアル:material|マトリクス:matrix|マトリックス:matrix|マニアル:standards|マニュアル:standards|マニュファクチャリング:manufacturing|' +
  'マヌケ:fool|マネジメント:management|マネタリー:financial|マネー:money|マネージメント:management|マヒマヒ:dolphin|マラソン:marathon|' +
  'マリン:marine|マリンパーク:aquarium|マリーン:marine/marines|マリーンパーク:aquarium|マルチタスク:concurrent|マレフィック:force|' +
  'マロン:chestnut|マンスリー:monthly|マーカ:marker|マーカー:marker|マーキュリー:mercury|マーク:mark/symbol/logo/guarding|' +
  'マーケ:marketing|マーケッティング:marketing|マーケット:market|マーケティング:marketing|マーチ:march|マーチャント:merchant|マート:mart|' +
  'マーブル:marble|ミクス:mix|ミサイル:missile|ミスト:mist|ミズキ:dogwood|ミッション:mission|ミディアム:medium/media/base|' +
  'ミドル:middle|ミニスター:minister|ミュージアム:museum|ミュージック:music|ミリタリー:military|ミリュー:environment|ミンク:mink|' +
  'ミーティング:meeting|ミーディアム:medium/media/base|ミート:meat|ムシコブ:gall|ムショ:prison|ムスタング:mustang|ムーチョ:much|' +
  'ムード:mood|ムーブマン:movement|ムーブメント:movement|ムーン:moon|ムーヴマン:movement|ムーヴメント:movement|メイキング:making|' +
  'メイジャー:large/important/famous/scale|メイト:mate|メイヤー:mayor|メイル:mail/post/text|メイン:main/principal|' +
  'メインテナンス:maintenance|メェル:mail/post/text|メカニクス:mechanics|メカニックス:mechanics|メガネ:insight|' +
  'メガフェプス:mind/stop|メシュ:grid|メジウム:medium/media/base|メジャリング:measuring|' +
  'メジャー:large/important/famous/scale|メジューム:medium/media/base|メゾン:house|メタル:metal|メダリオン:medallion|' +
  'メチャクチャ:so/super|メッキ:gold/silver/gilt/simulation|メッシュ:grid|メッセンジャー:messenger|メッセージカード:card|' +
  'メディア:media|メディアム:medium/media/base|メディウム:medium/media/base|メディカル:medical|メディシン:medicine|' +
  'メディスン:medicine|メトロ:metro|メトロポリタン:metropolitan|メトロポリタンエリアネットワーク:man|メニュー:program/programme|メヌケ:red|' +
  'メネジメント:management|メリット:advantage/merit|メリディアン:meridian|メリハリ:balance|メルクリウス:mercury|メロディ:chime|' +
  'メロディー:chime|メロデー:chime|メンズ:wear|メンタル:mental|メンテ:maintenance|メンテナンス:maintenance|メンバーズ:members|' +
  'メーキング:making|メージャー:large/important/famous/scale|メート:mate|メール:mail/post/text|メーン:main/principal|' +
  'モアゲージ:mortgage|モウメンタム:momentum|モジュラ:modular|モジュラー:modular|モジュール:module|モスク:mosque|モダン:modern|' +
  'モダーン:modern|モッブ:mob|モテモテ:popular|モディフィケーション:modification|モデュラー:modular|モデュール:module|' +
  'モデル:example/standard|モデレイト:moderate|モデレート:moderate|モニタ:monitor|モニタリング:monitoring|モニター:monitor|' +
  'モニュメント:monument|モノリシック:monolithic|モビリティ:mobility|モビリティー:mobility|モフモフ:pat|モメンタム:momentum|' +
  'モメント:momentum|モラリティー:morality|モラル:morality/ethics|モレキュラー:molecular|モンスター:monster|モーゲッジ:mortgage|' +
  'モーゲージ:mortgage|モーション:motion|モータ:motor|モーター:motor|モーターサイクル:motorcycle|モートル:motor|モード:fashion|' +
  'モーメンタム:momentum|モーメント:momentum|モール:mole/moor|モールド:mold/figure/form|モーレ:mole|ヤアヤア:hi/hello/hey|' +
  'ヤスリ:file|ヤッホー:hey|ヤナギ:willow|ヤバイ:dangerous/extreme|ヤベー:dangerous|ヤング:young/youth|ヤンマ:dragonfly|' +
  'ヤーダ:no|ヤーヤー:hi/hello/hey|ユティリティー:utility|ユナイテッド:united|ユニオン:union|ユニット:unit/group/band|ユニティー:unity|' +
  'ユニバーサル:universal|ユニバーシティー:university|ユニバース:universe|ユニフィケーション:unification|ユニーク:individual|' +
  'ユリイカ:eureka|ユーザーズ:users|ユース:youth/use|ユーティリティ:utility|ユーティリティー:utility|ユーニーク:individual|' +
  'ユーレカ:eureka|ヨダレカケ:bib|ヨロピク:well|ヨーク:yoke|ライアビリティー:liability|ライオット:riot|ライオン:lion|ライク:like|' +
  'ライセンシング:licensing|ライティング:lighting|ライディング:riding|ライトアップ:illumination|ライトハウス:lighthouse|' +
  'ライナップ:product|ライバル:competition|ライフ:life|ライフスタイル:lifestyle|ライフタイム:lifetime|ライフライン:utilities|' +
  'ライフル:rifle|ライブ:show|ライブハウス:shop/bar/pop/rock|ライブラリ:library|ライブラリー:library|ライム:lime|ライムギ:rye|' +
  'ライン:line|ラインアップ:product|ラインナップ:product|ライヴ:show|ラウンジ:lounge|ラガー:rugby|ラクチン:easy|ラグビー:rugby|' +
  'ラゲッジ:luggage|ラゲージ:luggage|ラジエーション:radiation|ラジオ:radio|ラスト:last/end|ラストオーダー:restaurant|ラチス:lattice|' +
  'ラヂオ:radio|ラッゲージ:luggage|ラッシュ:rush|ラップ:pool|ラティス:lattice|ラテルネ:lantern|ラテン:roman/culture|' +
  'ラディエーション:radiation|ラバー:rubber|ラフィック:traffic|ラボラトリ:laboratory|ラボラトリー:laboratory|' +
  'ラボラトリーズ:laboratories|ラポール:rapport|ランウェイ:runway|ランウェー:runway|ランウエイ:runway|ランウエー:runway|ランク:standing|' +
  'ランクイン:sales|ラング:language/lung|ランゲージ:language|ランタン:lantern|ランダムアクセスメモリ:ram|ランダムアクセスメモリー:ram|' +
  'ランチ:launch|ランデブー:date|ランデヴー:date|ランド:land|ランドマーク:landmark|ランニング:running|ランプ:light|ラーク:lark|' +
  'ラージ:large|ラーニング:learning|リアクター:reactor|リアクトル:reactor|リアル:real/serious|リウォード:remuneration|' +
  'リエゾン:contact/connection|リカージョン:recursion|リキッド:liquid|リギン:aircraft/gear|リギング:aircraft/gear|' +
  'リクリェーション:recreation|リクリエーション:recreation|リケジョ:technology/engineering|リコンストラクション:reconstruction|' +
  'リサイクリング:recycling|リザベーション:booking|リジョン:region|リスク:risk|リスクヘッジ:hedge|リスクマネー:investments|' +
  'リストア:art/vehicles|リズム:rhythm|リソース:resource|リゾート:resort|リタイア:match|リタイヤ:match|リダクション:reduction|' +
  'リチウム:lithium|リッジ:ridge|リッチ:rich|リテール:retail|リトリーブ:data|リニュアル:repair/improvement|リニューアブル:renewable|' +
  'リニューアル:repair/improvement|リネージ:lineage|リバティー:liberty|リバー:river|リバーサルフィルム:slide|リパブリカン:republican|' +
  'リパブリック:republic|リビング:living/lifestyle|リビングボード:cabinet|リフト:lift|リプレゼンタティブ:representative|' +
  'リベート:commission|リペア:repair|リボン:ribbon|リポーター:reporter|リポート:paper|リャン:two|リュウズ:crown/stem|' +
  'リューズ:crown/stem|リリアン:knitting|リリヤン:knitting|リリース:software/liberation|リリーフ:relief|リワード:remuneration|' +
  'リング:ring|リンケージ:linkage|リンゴ:apple|リント:lint|リヴァイヴァル:revival|リーオウ:lion|リーガル:legal|リーグ:league|' +
  'リージョナル:regional|リージョン:region|リーダ:leaders|リーダー:leaders|リーダーシップ:leadership|リーディング:reading/leading|' +
  'リード:leading/lead/reading|リーベ:love|ルイベ:salmon|ルコラ:rocket|ルズム:rhythm|ルッコラ:rocket|ルネサンス:renaissance|' +
  'ルネッサンス:renaissance|ルネッサーンス:renaissance|ルンゲ:lung|ルンルン:happy|ルーコラ:rocket|ルート:root/path|ルード:coarse|' +
  'ループ:loop/band/ring|ルーラル:rural|ルール:rule|レアル:real|レイク:lake|レイト:rate|レイバー:labor|レイブ:rave|' +
  'レイヨウ:antelope|レイン:lane/rain|レインジ:range|レガシ:legacy|レガシー:legacy|レキシコン:lexicon|レギオン:legion|' +
  'レギュラシオン:regulation|レギュレーション:regulation|レクリェーション:recreation|レクリエーション:recreation|レコード:record|' +
  'レザー:leather|レザーブ:reserve|レシピ:prescription|レシピー:prescription|レジェンド:legend/icon|' +
  'レジスタ:register/resistor|レジスタンス:resistance|レジスター:register/resistor|レジストリ:registry/register|' +
  'レジストリー:registry/register|レジストレーション:registration|レジデンシャル:residential|レジャー:leisure|レジリエンス:resilience|' +
  'レスキュー:rescue|レストア:art/vehicles|レストラン:restaurant|レストラント:restaurant|レスポンシビリティー:responsibility|' +
  'レゾー:network|レター:letter|レッグ:competition|レディ:lady|レディング:leading|レディー:lady|レバレッジ:leverage|' +
  'レビュアー:reviewer|レビューアー:reviewer|レビューワー:reviewer|レプレゼンタティブ:representative|レベニュー:revenue|' +
  'レベル:level/standard/grade/rank|レベルアップ:improvement|レベレーション:revelation|レボリューション:revolution|' +
  'レポーター:reporter|レポート:paper|レリーフ:relief|レンジ:range|レンズ:lens|レヴェル:level/standard/grade/rank|レーキ:lake|' +
  'レーク:lake|レーザ:laser|レーザー:leather/laser|レーシー:design|レーダ:radar|レーダー:radar|レーティング:classification|' +
  'レート:rate|レール:rail|レールウェー:railway|レールウエー:railway|レーン:lane/rain|ロイアリティ:royalty|ロイアリティー:royalty|' +
  'ロイアルティ:royalty|ロイアルティー:royalty|ロイヤリティ:royalty|ロイヤリティー:royalty|ロイヤル:royal|ロイヤルティ:royalty|' +
  'ロイヤルティー:royalty|ロケット:rocket|ロケーション:location|ロコミ:service|ロコモティブ:locomotive|ロコモーション:movement|' +
  'ロコモーティブ:locomotive|ロゴタイプ:logo|ロゴマーク:logo|ロジック:logic|ロゼワイン:rose|ロック:rock/stone|ロックアウト:protection|' +
  'ロッテリー:lottery|ロット:lot|ロッド:pole|ロビン:robin|ロビー:lounge|ロマン:novel|ロヤリティー:royalty|ロワイヤル:royal|ローズ:rose|' +
  'ロータス:lotus|ローテ:rotation|ローテーション:rotation|ロード:road/lord|ローマン:novel|ローヤリティ:royalty|ローヤリティー:royalty|' +
  'ローヤル:royal|ローヤルティー:royalty|ローン:loan|ワイア:wire|ワイズ:wise|ワイプ:tissue|ワイヤ:wire|ワイヤー:wire|ワイン:wine|' +
  'ワクショップ:workshop|ワケアリ:issues|ワゴン:wagon|ワタリ:passage/import/migration/contact|ワッチ:watch|ワット:watt|' +
  'ワラント:warrant|ワンツースリー:two/three|ワンボックスワゴン:van|ワンマン:team|ワンワン:woof/barking|ワーウルフ:werewolf|' +
  'ワーキング:working|ワーク:work|ワークショップ:workshop|ワークス:works|ワード:word|ワールド:world|ワールドワイド:worldwide|ヴァイス:jack|' +
  'ヴァリアブル:variable|ヴァルヴ:valve|ヴィクトリー:victory|ヴィジュアル:visual|ヴィジョン:vision|ヴィデオ:video|ヴィレッジ:village|' +
  'ヴィヴィッド:vivid|ヴェスト:vest|ヴェリズモ:music|ヴェンチャー:venture|ヴォイス:voice|ヴォランタリー:voluntary|ヴォルト:volt|ヴデオ:video|' +
  '一世:generation/lifetime/day|一人:just/only/simply|一人前:grown up|一人息子:only son|一代:generation/lifetime|' +
  '一件:case|一位:first rank|一体:unity|一例:example|一円:whole district|一冊:magazine|一切:whole|一助:help/aid|' +
  '一向:bit|一品:article|一団:body/group/party/gang|一国:whole country|一堂:temple/shrine|一塁:first base|' +
  '一夜:all night|一字:letter|一定:defined|一家:family/household/home/style|一寸:bit|一帯:belt/zone|' +
  '一座:party/company|一式:all|一律:even/equal|一戦:game|一手:only way|一撃:hit|一新:reform|一方:other/only|' +
  '一族:family/household|一日:all day|一昔:long time|一時:before/time|一本:home run|一条:ray/case|' +
  '一杯:full/octopus/capacity/much|一校:whole school|一様:equal/even/ordinary|一歩:stage|' +
  '一段:step/level/rank/passage|一派:school/party|一流:foremost/leading/school|一点:point|一環:link/activities|' +
  '一生:lifetime/generation/era|一番:first/best/game/round|一番手:first place|一発:shot|一目:glimpse|一票:vote|' +
  '一端:end|一筋:common|一節:passage/joint/note|一級:primary|一線:line|一致:union/match|' +
  '一般:universal/average/common|一般的:general/popular/common|一行:line/party/group/company|一見:glimpse|' +
  '一覧:sight/inspection/table|一覧表:table|一角:point|一貫:integration|一足:step|一軍:whole army|一連:chain|一遍:only|' +
  '一部:some|一里塚:milestone|一門:family/school/followers|一面:front page|丁寧:civil/conscientious|' +
  '丁度:just/right|丁目:city block|万一:emergency|万事:all|万人:all people|万国:universal|万年:perpetual|' +
  '万能:utility/universal|丈夫:healthy/solid/durable|三人:three people|三代:third generation|三回:three times|' +
  '三塁:third base|三度:third|三役:three parts|三日月:new moon|三月:march|三本:three|三次:third order|三流:third class|' +
  '三男:three sons|三百:three hundred|三種:three varieties|三者:three persons|三角:triangle|三部:three parts|' +
  '上位:top|上体:upper body|上半身:upper body|上司:superior|上場:performance|上手:proficient/good|上機嫌:good mood|' +
  '上流:upstream|上演:opera|上空:sky|上等:first class|上級:senior|上達:progress|上院:senate|下位:lower order|' +
  '下品:coarse/crude|下地:foundation|下宿:boarding house|下敷:pattern|下方:lower region|下水:drainage|下水道:drain|' +
  '下火:burning low|下界:earth|下等:base|下級:junior|下車:bus|下部:subordinate|下院:lower house|下駄:turn|' +
  '不偏不党:independence|不利益:loss|不動:firm|不動産:real estate|不可欠:essential|不器用:base|不変:permanent|不幸:accident|' +
  '不敵:bold|不文律:common law|不断:ordinary|不正:fraud|不潔:money|不肖:me|不自然:artificial|不自由:mental|不通:tie up|' +
  '与党:government|世代:world|世帯:household/home/family|世界:world/society/universe/sphere|世界大戦:world war|' +
  '世界的:worldwide/global/international/universal|世界観:world view|世界遺産:natural|世界銀行:world bank|世相:times|' +
  '世紀:century/era|世襲:heritage|世話:help/aid/assistance|世論:consensus|世銀:world bank|' +
  '世間:world/society/people/public|丘陵:hill|両手:ten|両替:money exchange|両者:two|並列:computing|中中:middle|' +
  '中古:old|中国:china|中堅:key figure|中央:center/middle/heart|中学:middle school|中学校:middle school|' +
  '中庭:middle court|中心:middle/heart/core/focus|中心部:heart|中性:electrical|中性子:neutron|中日:middle day|' +
  '中東:middle east|中枢:center|中核:core/center|中流:middle class|中盤:middle stage|中等:average|中継:hook up|' +
  '中身:interior/substance|中軸:central figure|中道:middle|中部:center/middle/heart|' +
  '中間:middle/center/intermediate|中隊:company/battery|丸太:log|主人:master|主人公:protagonist/hero|主任:chief|' +
  '主体:core/protagonist|主体的:independent/active|主催:promotion|主唱:promotion|主因:main factor|主導:initiative|' +
  '主導権:leadership/initiative|主席:chief/president|主権:dominion|主流:main stream|主犯:principal offender|' +
  '主眼:focus|主砲:main battery|主税局:tax bureau|主管:management|主義:rule|主義者:advocate/communist|' +
  '主要:main/principal/major|主計:accountant|主計局:budget bureau|乗場:bus stop|乗客:passenger|' +
  '乗換:buses/change/connection/party|乗物:vehicle/transport/fair|乗用車:car/automobile|乗車:bus|乗馬:mount|' +
  '九九:times table|九重:court|乱暴:coarse|乱用:misuse|乱闘:fighting|乳幼児:infants|乾電池:battery|了承:acceptance|' +
  '予備:spare|予備費:reserve funds|予定:program/programme|予定表:program/programme|予算:budget|予約:booking|' +
  '予選:heat/primary|予防:protection against|予防接種:vaccination|争議:strike|事件:case|事例:case|事前:prior|' +
  '事務:administration/business/affairs|事務員:office staff|事務官:secretary/commissioner|事務室:office|' +
  '事務局:executive office|事務所:office|事務的:administrative/practical|事変:accident/emergency|事後:after/post|' +
  '事故:accident|事業:project/enterprise/business/industry|事業所:plant/office|二世:junior/son|二人:two persons|' +
  '二号:number two|二塁:second base|二度:two times|二次:secondary|二死:two down|二番:second|二百:two hundred|' +
  '二百十日:storm day|二輪車:motorcycle|二部:two parts|二重:two fold|互助:cooperation|互角:even|互選:internal vote|' +
  '五体:chest|五分:tie|井戸:water well|亜鉛:zinc|亡骸:body|交互:mutual|交代:change/relief/relay|交友:friendship|' +
  '交戦:battle|交易:commerce|交替:change/relief/relay|交通:transportation/communication|交通事故:traffic accident|' +
  '交通機関:transportation/transport|交通網:transportation network|交際:friendship/association/society|' +
  '交響曲:symphony|交響楽:symphony|享受:acceptance|亭主:master/host/owner|人中:society/company/public/world|' +
  '人事:human affairs|人事異動:personnel change|人件費:labor cost|人体:human body|人前:public|人口:population|' +
  '人命:life|人員:personnel|人工:man made|人工的:artificial|人工衛星:artificial satellite|人形:figure|' +
  '人心:human nature|人情:human nature|人文:culture|人文科学:social sciences|人材:personnel|人民:people/citizens|' +
  '人民戦線:popular front|人気:nature|人気者:favorite|人為:art|人為的:artificial|人物:figure/man|人生:life|' +
  '人的:human/personal|人造:man made|人達:people|人間:human/man|人間性:human nature|人間的:human|' +
  '人間関係:human relations|今回:now|今度:now|今日:today|今日的:modern|今時:modern times|今更:now|介助:assistance/aid|' +
  '介護:care/caring|仕事:labor/business/task/employment|仕事中:working|仕事場:construction site|' +
  '仕手:protagonist/hero|仕方:way/means/resource|仕業:act/action|仕様:way/means/resource|' +
  '仕草:movement/action/bearing/performance|他人:others|他国:other country|他方:other|他派:other group|' +
  '他社:another company|他者:others|付与:allowance/endowment|付属:affiliated/associated/subordinate|' +
  '付帯:secondary|付録:extra|仙人:mountain man|代人:deputy/representative|代名詞:pattern/representative|' +
  '代理:agency/deputy/attorney|代理人:deputy/representative/attorney|代理店:agency|代表:type/example|' +
  '代表作:representative work|代表的:representative|代謝:regeneration|代金:price/cost/payment/bill|令状:warrant|' +
  '以上:further/end|以下:below/under|以前:before|以後:after|仮令:ever|仮面:mask|仲間:company/mate/group/partner|' +
  '件数:meetings|任務:function/office/mission/task|任命:commission|任意:voluntary/discretionary/any|' +
  '企図:project/scheme|企業:enterprise/business/company/corporation|企画:project/design|企画室:planning office|' +
  '休息:relief|休憩所:pa|休業:school|休講:class|休養:recreation|休館:museum|会則:society regulations|会合:assembly|' +
  '会堂:church|会場:assembly hall|会社:company/corporation|会見:meeting/party|' +
  '会計:finance/bill/check/accountant|会計士:accountant|会計年度:fiscal year|会談:conference|' +
  '会議:conference/assembly/council/congress|会長:president|会頭:society president|会館:meeting hall|' +
  '伝承:legend|伝染:infection|伝言:word|伝説:legend|伝送:communication/delivery|' +
  '伝達:communication/delivery/transfer/relay|伯爵:count|伴侶:partner|似顔:portrait|似顔絵:portrait|位置:location|' +
  '低価格:low price|低地:low ground|低学年:second|低料金:low rates|低水準:low level|低減:reduction|低音:low voice|' +
  '住宅:housing|住宅地:housing district|住宅街:residential area|住居:house/address|住所:address|住民:population|' +
  '住民税:municipal tax|体制:order/system/structure/organization|体力:resilience|体勢:stance|体型:figure/form|' +
  '体形:figure/form|体感:sense/experience|体積:capacity|体系:organization/architecture|体育:physical education|' +
  '体裁:form/style/show/display|体質:organization/nature/culture|体重:weight|体験:personal experience|何事:what|' +
  '何処:where|何分:any|何年:how long|何故:how|何方:where|何時:when|何時頃:about when|余人:others|余剰:balance|' +
  '余力:spare energy|余地:place|余念:another idea|余所:other people|余暇:leisure time|余程:much|' +
  '余裕:space/time/allowance/calm|余計:extra/spare|作動:running|作品:film/opus/performance/production|' +
  '作成:will/making/creation|作戦:tactics/strategy|作柄:quality|作業:operation/manufacturing|' +
  '作業環境:work environment|作物:crop/crops/produce|作用:operation/function|作製:production|使命:mission/task|' +
  '使用:application/employment|使用料:rent|使用者:consumer|使節:envoy/mission|使者:envoy|例文:example sentence|' +
  '例題:example/exercise|供物:offering|依存:reliance|依存症:drugs|依頼:commission/reliance|価値:value/worth/merit|' +
  '価値観:values|価格:price/value/cost|侵入:intrusion|侵犯:rights|便宜:accommodation/advantage|俊英:excellence|' +
  '保健:hygiene|保全:conservation/maintenance|保存:conservation/storage/maintenance|保守:conservation|' +
  '保守的:conservative|保安:security|保持:maintenance|保有:maintenance|保管:custody/deposit/storage|' +
  '保育園:nursery school|保育所:nursery|保証:security/assurance|保証金:deposit/guarantee|保護:custody/conservation|' +
  '保護者:guardian/parent|保険:guarantee|保険金:insurance money|保障:security/assurance|保養:recreation|' +
  '保養所:sanatorium|信号:traffic light|信号機:traffic light|信用:trust/credit|信用組合:credit association|' +
  '信用金庫:credit union|信義:fidelity|信販会社:credit company|信金:credit union|信頼:trust|修学旅行:school trip|' +
  '修復:repair|修業:studying/learning/training|修正:modification/fix|修練:practice/discipline|' +
  '修行:practice/discipline/study|修道:learning|修道院:monastery/convent/abbey|俸給:wages/pay|倉庫:warehouse|' +
  '個人:personal/private|個人的:personal/individual/private|個別:individual/separate/personal|個室:single|' +
  '個性的:individual/personal|個所:place/point/spot/area|倍率:leverage|倒産:insolvency|候補:prospect/choice|' +
  '借入金:loan/debt|借款:loan|借金:loan/liabilities|値段:price/cost|倫理学:ethics|倫理的:ethical|倶楽部:club|倹約:economy|' +
  '偉大:great/grand/outstanding|偉業:great work|停滞:tie up|停留所:station|停車:car/stop|健保:health insurance|' +
  '健全:sound|健康:health/healthy/sound|健康保険:health insurance|健康的:healthy|健康診断:physical examination|' +
  '健診:medical examination|側面:dimension|偵察:reconnaissance|偶像:image|偶然:accident|傍受:monitoring|' +
  '傍聴:hearing|傑作:best work|備考:note|催促:demand|債券:bond|債務:debt/liabilities|債権:credit|' +
  '傷害:accident/casualty|傷者:casualty|傾向:trend|僧院:monastery/temple|儀式:service|優位:advantage|優先:priority|' +
  '優劣:quality|優勢:superior power|優秀:brilliant/outstanding|優遇:hospitality|優雅:easy|元凶:source|' +
  '元年:first year|元本:principal/capital|元気:vital/well|元祖:pioneer/founder|元素:element/water/air/source|' +
  '元老:authority|元金:principal|元首:sovereign|兄弟:brothers/mate|兄貴:older man|充分:well|充実:improvement|' +
  '先人:pioneer|先制:initiative|先天的:innate|先導:leadership|先手:initiative|先方:destination|先決:first priority|' +
  '先物:futures|先生:master|先程:just now|先端:point/apex/forefront/vanguard|先般:other day|先行:leading|' +
  '先輩:senior/superior|先進:developed/senior/superior|先進国:advanced country|先陣:vanguard|先頃:other day|' +
  '先頭:lead/vanguard/first|先駆:pioneer/leader|光年:light year|光明:hope|光景:sight/view|光熱費:energy bill|' +
  '光線:beam|克己:self control|克明:honest|克服:victory over|児童:children|党務:party business|党派:party|' +
  '党略:party politics|党籍:party register|党議:party conference|党首:party leader|入口:gate|入団:team|' +
  '入園:garden/zoo|入所:research establishment|入植:immigration|入選:exhibition|入金:payment|入門:introduction|' +
  '全世界:whole world|全人:saint|全会:whole assembly|全力:energy|全国:whole country|全国的:national|全土:whole nation|' +
  '全学:whole college|全容:full portrait|全文:whole passage|全日制:full day|全校:whole school|全権:full authority|' +
  '全点:all parts|全然:wholly|全社:whole company|全線:whole line|全般:wholly|全速力:full speed|全部:whole|' +
  '全面的:total/general|全額:total|八分音符:eighth note|公会堂:town hall|公使:envoy/minister|公債:public debt|' +
  '公共:service|公務:public business|公募:public offering|公司:company/firm|公団:public corporation|公園:park|' +
  '公安:public safety|公定:price|公平:justice|公式:formula/organization|公文:archives|公文書:archives|' +
  '公民権:civil rights|公民館:public hall|公海:high seas|公然:public|公爵:duke|公用:government business|公的:public|' +
  '公益:public good|公益法人:charitable corporation|公社:public corporation|公立:public|公聴会:public hearing|' +
  '公職:public office|公衆:general public|公衆衛生:public health|公衆電話:public telephone|公訴:prosecution|' +
  '公費:public funds|公金:public funds|公開:open/public|共同:cooperation/association|共同体:collective/community|' +
  '共和:republican/cooperative|共和党:republican party|共和制:republic|共和国:republic/commonwealth|' +
  '共栄:mutual prosperity|共済:mutual aid|共産:communist party|共産党:communist party|共立:common|共著:joint work|' +
  '共通:shared/mutual/common|共通語:common language|共闘:common front|共鳴:idea|兵力:military force|' +
  '兵員:military strength|兵器:arms/weapon|兵士:soldier|兵役:military service|兵糧:food|兵隊:soldier|' +
  '其処:there/that|其奴:that|其方:there/that/you|具体:concrete/tangible/material|具体的:concrete/material|' +
  '具合:state/health/way|典型:type/pattern|典型的:representative|内乱:civil war|内側:interior|内偵:reconnaissance|' +
  '内堀:inner moat|内外:about|内容:contents/content/substance/import|内心:deep down|内戦:civil war|' +
  '内政:internal administration|内海:bay|内緒:secret|内線:inner line|内職:home industry|内装:interior|' +
  '内規:private regulations|内訳:classification|内輪:moderate|内部:internal|内野:diamond|内閣:cabinet/ministry|' +
  '内閣府:cabinet office|内面:interior|円弧:arc|円形:circle|円満:happy|円熟:maturity|再度:second time|' +
  '再建:reconstruction|再検討:review|再燃:revival|再現:return/revival/recreation|再生:regeneration/view/recovery|' +
  '再起:recovery|冒険:venture/risk|冒頭:outset|写生:description|写真:snap|冷凍:cold storage|冷房:air cooling|' +
  '冷水:cold water|凍結:wages/assets|凡庸:ordinary|処分:penalty|処方:formula|処方箋:prescription|' +
  '処理:treatment/disposal|処置:step|処罰:penalty|凶器:dangerous weapon|凸版:relief printing|' +
  '凸版印刷:relief printing|出世:promotion|出典:source/authority|出前:outside catering|出力:signal|' +
  '出口:gateway/outlet|出向:loan|出場:performance|出展:display|出店:food stand|出張所:agency|' +
  '出所:origin/source/authority|出方:move|出来:execution/record/quality|出来高:crop/production|出演:film|' +
  '出版社:publishing house|出産:delivery|出番:screen time|出荷:forwarding|出血:red ink|出足:dash|出身:country|' +
  '出身地:native place|出身者:graduate/region|出金:payment/investment|刀剣:sword|' +
  '分別:classification/division/distinction|分割:division|分子:element|分岐点:division point|分布:allocation|' +
  '分担:allocation|分散:distribution|分校:branch school|分立:independence|分裂:division|分解:analysis|' +
  '分身:other self|分配:distribution/allocation|分野:sphere/division/branch|分離:detachment|' +
  '切実:acute/keen/serious|切手:stamp|切掛:cue|刊行:issue|刑事事件:criminal case|刑事責任:criminal liability|' +
  '刑務所:prison/penitentiary|刑法:criminal law|刑罰:penalty/sentence|列国:nations/states|初代:founder|初回:first|' +
  '初対面:first meeting|初恋:first love|初戦:first match|初挑戦:first challenge|初雪:first snow|判事:judiciary|' +
  '判子:stamp|判決:sentence|別個:different/separate|別冊:extra issue|別名:different name|別問題:different case|' +
  '別棟:separate building|別荘:prison|別途:special/another|別院:branch temple|' +
  '利口:intelligent/wise/bright/smart|利子:deposit|利害:interests|利害関係:interests|利己:self interest|' +
  '利息:deposit|利権:interest/rights|利点:advantage|利率:interest rate|利用:application|利用者:consumer|' +
  '利益:advantage|制作:creation/development|制圧:control|制定:establishment/creation|' +
  '制度:institution/organization|制御:management|制止:check|制球:control|削減:reduction|前半:first half|' +
  '前哨戦:prelude|前回:last time|前年:last year|前庭:front garden|前後:about/order/context|前日:day before|' +
  '前歴:personal history|前線:front|前衛:vanguard|前途:future/outlook|前進:progress|前部:front|剛健:health|' +
  '剣劇:sword play|副葬品:burial accessories|剰余金:balance|割合:rate|割引:reduction|創作:production/film|' +
  '創出:generation|創刊:first issue|創始:founding|創業:founding|創立:founding/organization|' +
  '創設:founding/organization|創造力:creativity|創造的:creative|劇的:extreme|力作:labor|力学:mechanics/dynamics|' +
  '力点:main point|力量:capacity|功労:services|功名:distinction|加入:organization|加工:processing/treatment|' +
  '加担:assistance/conspiracy|加減:balance/state/regulation|劣悪:coarse|助力:support|助成:assistance|労作:labor|' +
  '労働:work|労働党:labor party|労働力:labor/manpower|労働組合:labor union|労働運動:labor movement|労力:labor|' +
  '労務:labor/work/service|労相:labor minister|労組:labor union|労連:labor union|効果:visual effects|' +
  '効率的:efficient|効用:use/utility|勇士:hero|勇者:hero|勉強:reduction|動乱:agitation/riot|' +
  '動作:bearing/execution/operation|動力:dynamic force|動向:trend/movement|動態:movement|動揺:rolling/agitation|' +
  '動物:animal|動物園:zoo|動静:state/developments|勘定:count/check/payment/settlement|勝利:win|' +
  '勝手:environment/living|勝敗:issue|勝訴:victory|勝負:game|募集:collection/loans|' +
  '勢力:power/strength/force/energy|勤務:work|勧業:industry|勲章:decoration/order|勾配:grade|包丁:food|' +
  '化合物:compound|化学兵器:chemical weapon|化学物質:chemicals|化学肥料:chemical fertilizer|化成:transformation|' +
  '化石:fossil|化粧:cosmetics|化繊:chemical fiber|北側:north bank|北北東:north northeast|北国:northern country|' +
  '北方:northern district|北極:north pole|北海:northern sea|北部:north|北風:north wind|匹敵:equal|' +
  '区分:lane/classification|区別:classification|区域:boundary/zone/sphere/territory|区役所:council|' +
  '区民:ward residents|区画:block/lot/boundary|区間:dimension|医大:medical school|医学:medicine|' +
  '医局:medical office|医師会:medical association|医療:medical treatment|医科:medical science|' +
  '医科学:medical college|医薬品:drugs/pharmaceuticals/medicine|医院:clinic|十一:jack|十三:king|十二:twelve/queen|' +
  '十五:fifteen|十代:teenage|十分:well|十四:fourteen|十字架:cross|千里:long distance|半周:half globe|半導体:solid state|' +
  '半期:half time|半面:half|半額:half price|卑劣:base|卒業:company|卒業生:graduate|卓上:desk top|卓越:excellence|' +
  '協会:association/society/organization|協同:cooperation/association|協同組合:association/partnership|' +
  '協和:harmony/concert|協調:conciliation/harmony/coordination|協賛:cooperation|南極:south pole|' +
  '南海:southern sea|南部:south|単一:individual|単位:unit/credit|単価:unit cost|' +
  '単独:single/independence/singularity|単産:industrial union|博士:expert|博愛:brotherhood|博物:natural history|' +
  '博物館:museum|博覧会:fair/exhibition|印税:royalty|印紙:stamp|印鑑:stamp|危急:emergency|危機:emergency|' +
  '卸値:wholesale price|卸売:wholesale|卸売市場:wholesale market|卸売物価:wholesale price|厄介:support|' +
  '厄年:critical year|厚生:welfare|厚生年金:welfare pension|厚相:welfare minister|原住民:native people|' +
  '原価:cost price|原則:general rule|原動力:driving force|原因:origin/source|原型:pattern|原始:genesis|原子:atom|' +
  '原子力:nuclear power|原子炉:atomic reactor|原形:base form|原料:raw materials|原材料:ingredients|原油:crude oil|' +
  '原潜:nuclear submarine|原点:origin|原稿:notes|原資:capital/principal|原野:moor|厳粛:serious|厳重:firm|' +
  '参事:secretary|参入:access|参観:inspection|参謀:staff officer|友好:friendship|友情:friendship|友愛:friendship|' +
  '双子:twin|双葉:sprout|反対:resistance/inverse|反復:recursion|反抗:resistance/defiance|反映:image/application|' +
  '反発:resistance/recovery|反証:counter evidence|収入:income/revenue|収容:housing|収益:revenue|収穫:crop/gain|' +
  '収納:payment|収量:yield|収集:waste collection|取引:business|取引先:client|取得:purchase|' +
  '取扱:treatment/service/management|取捨:choice/option|取次:agency/commission/distributor|取締法:control law|' +
  '受付:acceptance|受信:letter/email|受信機:radio|受領:money/acceptance|口上:speech|口先:professions|口径:aperture|' +
  '口数:applications|口火:fuse/origin|古参:long service|古城:old castle|古文書:archives|古来:ancient|' +
  '古語:ancient language|古都:ancient city|古里:home town|召集:call up|可決:bill/passage|台帳:register|' +
  '台車:cart/wagon|史上:ever/historical|史実:historical fact|史料:archives|史跡:historic landmark|右手:right|' +
  '右折:right turn|右翼:right wing|右腕:right arm|右足:right foot|号令:command|号外:newspaper extra|司令:control|' +
  '司令官:general|司令部:headquarters|司会:host|各国:each nation|各自:individual|合作:joint work|' +
  '合併:towns/union/coalition/fusion|合力:help/alms|合同:union/incorporation/fusion|合唱団:choir|合図:signal/cue|' +
  '合奏:concert|合宿:training camp|合弁:pool|合意:consensus|合成:composite/compound/combined|' +
  '合戦:fight/fighting/engagement|合法的:legal|合議:conference|吉報:good news|同一:equal|同人:software|' +
  '同地:that place|同士:mutual|同夜:that night|同志:shared sentiment|同時:concurrent|同期:contemporary|' +
  '同様:like/equal|同点:tie|同然:right/just/natural|同町:that town|同盟:union/league|同等:equal|同胞:brothers|' +
  '同調:alignment|同類:partner|名人:master/expert|名優:star|名刺:business card|名前:name|名字:family name|' +
  '名所:famous place|名手:master/expert/go|名案:good idea|名残:end|名物:specialty|名目:title|名称:title|' +
  '名簿:roll/register|名誉:credit|名門:organization/business|向上:improvement/progress|君主:monarch/sovereign|' +
  '君子:wise man|君臨:control|吟味:testing|否定:not operation|否決:voting down|吹雪:snow storm|呉服:textile|' +
  '告発:prosecution|告訴:legal action|周年:whole year|周期:cycle|周波数:frequency|周遊:round trip|味噌:key point|' +
  '味方:supporting|呼吸:secret/harmony/balance|命令:command|命運:fate|命題:issue/challenge|和尚:trade|' +
  '和解:accommodation|和議:peace conference|和風:light wind|品位:grace/grade/quality/karat|品名:product name|' +
  '品格:quality/grace/level|品物:article|品目:commodity|品種:brand/form|品質:quality|員数:number/count|' +
  '哲人:wise man|唐辛子:red pepper|商事:commercial affairs|商人:merchant|商会:firm/company|商務:commercial affairs|' +
  '商品:commodity/stock|商品名:brand name|商売:business/commerce/transaction|商学:commercial science|' +
  '商店:shop/business/firm|商戦:sales battle|商業:trade/business|商法:commerce|商用:business purpose|' +
  '商社:trading company|問屋:wholesale store|問題:issue/case|問題意識:critical mind|' +
  '啓発:development/illumination/education|善意:good will|善良:excellence|喧嘩:fight|喫茶:tea drinking|' +
  '喫茶店:coffee shop|営利:money making|営団:corporation/foundation|営業:trade/operations/sales|' +
  '営業所:business office|営農:agriculture|嗚呼:right|嗜好:preference|嘆願:appeal|器具:tool/instrument/apparatus|' +
  '器官:plant|器械:machine/instrument/apparatus|器物:container/furniture|器用:deft|噴射:jet propulsion|' +
  '囚人:prisoner|四人:four people|四十:forty|四半期:quarter|四方:north/east/square|四本:four|四百:four hundred|' +
  '四角:square|四輪車:automobile/car|回収:recovery|回帰:revolution|回廊:gallery|回復:recovery/return/improvement|' +
  '回数:frequency/count|回生:regeneration|回線:circuit/line|回路:circuit/cycle|回転:revolution|回顧:review|' +
  '因子:factor|因果:fate|因縁:fate/connection/tie/bond|団体:organization/association|団塊:mass/clod|団結:union|' +
  '囲碁:go|図形:figure|図書室:library|図書館:library|図柄:design/pattern|図版:figure|図表:figure|図面:plans|' +
  '固体:solid state|固定費:fixed cost|固定資産:fixed assets|固有:native|国交:diplomatic relations|' +
  '国会:parliament/congress|国債:national debt|国力:national power|国務大臣:cabinet minister|' +
  '国務省:state department|国勢:resources|国名:country name|国営:state management|国土:country/territory|' +
  '国境:provincial border|国士:patriot|国大:national university|国宝:national treasure|' +
  '国家:state/country/nation|国家試験:state examination|国富:national wealth|国技:national sport|' +
  '国旗:national flag|国是:national policy|国有:state ownership|国権:sovereign rights|' +
  '国民:people/nation/national|国民的:national|国王:king/queen/monarch/sovereign|国益:national interest|' +
  '国税:national tax|国税局:revenue office|国策:national policy|国籍:registration/flag|国語:national language|' +
  '国費:public funds|国連:united nations|国道:national highway|国鉄:national railway|国防:national defense|' +
  '国際法:international law|国際的:international|国際連合:united nations|圏外:radar|土人:native|土俵:ring/forum|' +
  '土台:foundation/base/basis|土地:lot/region/place|土塀:mud wall|土壌:foundation|土手:bank|' +
  '土木:engineering works|圧倒:move|圧力:pressure|在住:living/dwelling|在外公館:diplomatic mission|在学:college|' +
  '在庫:stock|在留:living|在籍:organization|地上:world|地下:secret/metro|地位:status|地元:local|地区:sector|' +
  '地名:place name|地味:bit|地図:map|地域:area/region|地域社会:regional community|地帯:area/zone/belt|地平線:horizon|' +
  '地方:district/region/area/country|地方税:local tax|地方行政:local administration|地方議会:local assembly|' +
  '地点:site/spot|地球:earth/globe|地球儀:globe|地盤:ground/river/base/support|地肌:grain|地裁:district court|' +
  '地道:honest|地雷:land mine|坂道:hill road|均一:equality|均整:symmetry/balance|均斉:symmetry/balance|均衡:balance|' +
  '坊主:lad|坑道:gallery/level|型式:type|垣根:hedge/border|城下町:castle town|城郭:fortress/castle|' +
  '執行:performance/enforcement/exercise/service|執行委員:executive committee|' +
  '執行部:executive/administration/leadership|培養:culture|基地:expedition|基幹:key|基本:basis/foundation|' +
  '基本料金:base cost|基本的:fundamental/basic|基準:basis|基準法:basic law|' +
  '基盤:foundation/basis/base/infrastructure|基礎:basis|基調:basis/trend|基軸:basis/foundation/core/standard|' +
  '基金:foundation|堀川:canal|堀江:canal|堅固:firm|堅実:sound/solid|堅調:economy/sound|堪能:skillful|報告:information|' +
  '報知:news/intelligence|報道:reporting/news/information|報道機関:press|報道陣:press corps|報酬:remuneration/toll|' +
  '場内:hall/theatre|場外:market|場所:place/location/spot/space|場面:place/case/shot|塩分:salt|塩基:base|' +
  '塩梅:state/health|塩水:salt water|境内:compound|境地:state/place/region/area|境界:boundary/border/frontier|' +
  '境目:borderline/boundary|境遇:environment|増加:growth|増水:lake|増設:facilities|士官:officer|士気:team|壮大:grand|' +
  '声援:support|売上高:sales|売却:sale|売店:stand/store|売買:arms|変化:transition/transformation/diversity|' +
  '変容:transformation|変形:modification/monster|変態:transition/modification|変換:transformation|' +
  '変更:modification|変貌:transformation|変質:transformation|変身:transformation|変遷:transition|' +
  '変革:transformation/innovation/reform/revolution|外信:external communication|外側:outside/external|' +
  '外出:office|外務:foreign affairs|外国人:foreign national|外国語:foreign language|外圧:external pressure|' +
  '外気:open air|外洋:ocean|外界:physical world|外相:foreign minister|外貨:foreign currency|外資:foreign capital|' +
  '外部:company|外野:third party|外需:foreign demand|外面:outside/external|多元的:plural|多分:much/great|' +
  '多大:serious|多寡:number/size|多少:some|多様性:diversity|多用:heavy use|多角:diversified|多角的:diversified|' +
  '夜学:night school|夜景:night view|夜空:night sky|夜行:night travel|夢想:vision|大丈夫:safe/sound|' +
  '大事:important/serious/safe|大人:grown up|大企業:large company|大会:conference/assembly/competition/meet|' +
  '大体:substance/about/general|大作:great work|大使館:embassy|大刀:large sword|大分:lot|大募集:mass recruitment|' +
  '大勢:current/tide|大卒:university graduate|大台:mark/level|大国:large country|大地:ground/earth/land|大型:big|' +
  '大変:great|大学:university/college|大学生:university student|大学院:graduate school|大宇宙:universe/cosmos|' +
  '大家:master/expert/authority|大家族:large family|大将:general/chief/leader/mate|大小:size|大層:extreme|' +
  '大山:great mountain|大幅:large|大店:large store|大役:play|大戦:great war|大手:big company|大手企業:big corporation|' +
  '大抵:moderate|大掃除:spring cleaning|大文字:capital letter|大方:general public|大木:large tree|大枝:large branch|' +
  '大概:main idea|大気:air|大河:large river|大海:ocean|大火:large fire|大物:big shot|大理石:marble|大男:big man|' +
  '大砲:artillery|大社:grand shrine|大空:blue|大統領:president/mate|大綱:main lines|大義:justice|大義名分:sovereign|' +
  '大臣:cabinet minister|大自然:nature|大船:large boat|大道:main street|大都市:large city|大金:great cost|' +
  '大隊:battalion|大雑把:crude/broad|大雨:heavy rain|大雪:heavy snow|大黒柱:main man|天下:society/public|' +
  '天体:celestial body|天候:weather|天国:heaven|天地:universe/nature/sphere/world|天才:natural gift|天気:weather|' +
  '天理:natural laws|天辺:top/summit/apex/peak|太刀:large sword|太字:bold type|太平洋:pacific ocean|太陽:sun|' +
  '太陽系:solar system|太陽電池:solar cell|失敬:so long|奇妙:odd|奇術:magic|奇麗:fair/clean/pure|奉仕:ministry|' +
  '奉公:public service|奉納:offering|契機:opportunity|契約:compact|奔走:good offices|奥地:back regions|' +
  '奥山:remote mountain|奨励:promotion|奨学金:scholarship|奪回:rescue|奪還:rescue|女史:ms|女性的:feminine|' +
  '女房:court lady|女王:queen|好意:love|好感:good will|好景気:boom/prosperity|好機:good opportunity|' +
  '好況:healthy economy|如何:how|妃殿下:princess|妊娠:pregnancy|妖怪:demon/monster|妙手:expert/master|' +
  '妙案:bright idea|妥当:right|始動:engine/car|始末:settlement/disposal|始発:bus|姓名:name|' +
  '委員会:committee/commission/board/panel|委員長:president|委託:trust/commission|姿勢:stance/carriage|' +
  '威力:power/authority|威勢:power/authority/spirits/energy|威厳:majesty/gravity|婦人:lady|媒介:agency/diseases|' +
  '媒体:medium/media|子供:child|子供達:children|子女:children|子弟:children/sons|子息:son|子猫:small cat|字体:type|' +
  '学会:academy|学力:scholarship/knowledge|学区:school district|学卒:college graduate|' +
  '学問:study/learning/discipline/science|学園:school/academy/campus|学士:university graduate|' +
  '学年:school year|学徒:student|学期:school term|学校:school|学業:studies|学生:student|学界:scientific world|' +
  '学究:scholar/student|学童:school child|学習:learning|学術:science/learning/scholarship|学識:scholarship|' +
  '学部:program|学長:university president|学院:institute/academy|宅地:building lot|宇宙:universe/cosmos/space|' +
  '宇宙開発:space development|守衛:security guard|安保:security|安全:security|安全保障:network security|' +
  '安否:safety/welfare|安泰:security|完了:form|宗教:religion|宗派:school|官庁:authorities|官憲:authorities|' +
  '定例:ordinary|定員:students/boat/theatre|定数:fate|定期:fixed term|定期預金:term deposit|定率:fixed rate|' +
  '定番:basic|定着:system|定食:special|宛先:address/destination|宛名:name|宝庫:treasury|宝物:treasure|宝石:jewel|' +
  '宝飾:jewelry|実体:substance/content|実例:example|実像:real image|実刑:prison sentence|実利:use/utility/gain|' +
  '実力:merit/arms/force|実務:practice|実勢:real|実名:real name|実地:practice/spot|実子:biological child|実家:home|' +
  '実弾:money|実戦:combat/battle/action|実施:operation/working|実業:industry/business|実権:real power|実況:live|' +
  '実演:performance|実用:utility|実用的:practical|実績:achievements|実習:training|実行:practice/action|' +
  '実費:cost price|実質:substance/essential/tangible|実質的:real|実際:practical|実験室:laboratory|' +
  '客席:passenger seat|客船:passenger boat|客車:passenger car|宣伝:advertising/propaganda|室内楽:chamber music|' +
  '宮中:imperial court|宮廷:royal court|宰相:prime minister|宴会:party|家主:house owner|家事:family affairs|' +
  '家具:furniture|家屋:house/building|家庭:family/household|家庭教師:coach|家庭科:home economics|' +
  '家族計画:family planning|家柄:lineage|家業:family business|家畜:livestock|家系:family lineage|家裁:family court|' +
  '家計:household economy|家財:family fortune|家賃:rent|家電:household appliances|容器:container/packaging|' +
  '容積:capacity|容量:capacity|宿命:fate|宿屋:inn|宿駅:stage|寄与:service|寄宿舎:boarding house|寄席:magic/music|' +
  '寄贈:gift|密接:connection|密林:jungle|寒気:cold|寒波:cold wave|寝床:cot|審問:hearing|' +
  '審査:inspection/examination/investigation/review|寮生:boarding student|寸法:measurement/size/dimension|' +
  '寺院:church/cathedral/mosque|対価:compensation|対外:external/foreign|対応:coordination/software/support|' +
  '対戦:battle/fight/match|対抗:competition|対極:other extreme|対等:equal|対策:step/strategy|対象:study|寿司:fish|' +
  '専攻:special study|専業:specialty|専用:private use|専門:specialty/expert|専門学校:vocational school|' +
  '専門家:expert/professional/authority|専門的:technical/professional|射撃:fire|射程:missile|将軍:general|' +
  '尊厳:majesty|尊称:honorary title|尋問:examination|導入:installation|導火線:fuse|小人:child|小児:young child|' +
  '小刀:short sword|小切手:check|小口:dangerous place|小品:small article|小国:small country|小型:small scale|' +
  '小売価格:retail price|小売店:retail store|小学:primary school|小学校:primary school|小屋:hut|小山:hill|' +
  '小島:small island|小川:stream/brook|小文字:small letter|小火:small fire|小物:accessories|小舟:small boat|' +
  '小道具:properties/prop|小銃:rifle|小銭:coins|小雨:light rain|小鳥:small bird|少佐:major|少女:young lady|少尉:ensign|' +
  '少年:youth/lad|少数:minority|就任:installation|尺度:standard/index/size/rule|尻尾:tail|尼僧:nun|' +
  '尽力:assistance/services|尾根:ridge|尾行:tail|局地:local area|局長:office chief|居住:dwelling|' +
  '居場所:place/location|屈折:logic|屈指:foremost/outstanding|屈託:care/concern|屋内:pool|屋台:cart/stand|' +
  '屋外:outside|屋敷:estate|展望:outlook/prospect|展示:display|展示会:exhibition|展覧会:exhibition|' +
  '展開:evolution/twist|履歴:log/record/history|履歴書:personal history|履物:shoes|履行:execution|' +
  '山寺:mountain temple|山小屋:hut|山村:mountain village|山林:mountain forest|山火事:forest fire|' +
  '山系:mountain range|山脈:mountain range|山道:mountain road|山野:countryside|山頂:summit|岩塩:rock salt|' +
  '岩山:rocky mountain|岩石:rock|岸壁:quay|岸辺:shore/bank|峡谷:canyon|島国:island country|川上:upstream|' +
  '川原:river beach|州政府:state government|州都:state capital|巡回:patrol/round/tour|巡査:police officer|' +
  '巡礼:pilgrim|工事中:under construction|工作:construction/manufacturing|工作員:spy/builder|工作機械:machine tools|' +
  '工兵:combat engineering|工務:engineering|工場:factory/plant/mill/workshop|工学:engineering|' +
  '工房:workshop/studio|工業:industry|工程:process/operation|工費:construction cost|左翼:aircraft|' +
  '巧妙:skillful/deft|巧拙:quality|巧者:tact|巨人:great man|巨匠:master|巨星:big shot|巨視的:comprehensive/broad|' +
  '巫女:medium|差額:balance|市会:city council|市内:local|市営:housing|市場:market/stock/exchange|' +
  '市場調査:market research|市役所:council|市民:public|市民権:civic rights|市民社会:civil society|市町村:cities|市立:city|' +
  '市街:town/city|市街地:town area|市議会:city council|市販:commercial|市道:city road|市部:urban areas|布地:fabric|' +
  '布施:charity|希少:rare|帝京:capital|帝国:empire/imperial|帰属:jurisdiction/return|帰還:return|帳簿:register|' +
  '常任:permanent|常時:care|常用:daily use|常習:common practice|常設:permanent|常識:common sense|常識的:ordinary|' +
  '常駐:file|帽子:cap|幕僚:staff|平凡:common|平和:harmony|平地:level ground|平均点:average mark|平常:ordinary|' +
  '平方:square|平気:all right|平穏:calm|平衡:balance|年上:senior|年下:junior|年中:whole year|年代:era/date|' +
  '年会:conference|年功:long service|年始:new year|年度:financial year|年月日:date|年次:year|年輪:growth ring|' +
  '年金:pension|年長:older|年間:year|幸福:welfare|幸運:fortune|幹線:trunk line|' +
  '幹部:management/staff/leaders/leadership|幻影:vision|幻想:vision|幼児:young child|幾分:some|幾日:what day|' +
  '広告:advertising|広報:public relations|広場:square/forum|広大:large/grand|広範:comprehensive|序列:rank|' +
  '序文:introduction|序曲:prelude|序説:introduction|底力:real strength|底辺:base/foundation/basis|店舗:shop/store|' +
  '度数:frequency/lens|度胸:guts|庭園:garden/park|庭木:garden tree|庶務:general affairs|庶民:common people|' +
  '庶民的:popular/ordinary|廃材:waste|廃棄物:waste|廉価:moderate price|延命:life support|建材:building material|' +
  '建物:building|建立:monument|建築:architecture|建築士:licensed architect|建築学:architecture|建築家:architect|' +
  '建築物:building/structure|建設:establishment|建議:motion|建造:construction|建造物:structure/building|' +
  '弁償:compensation|弁務官:commissioner|弁済:settlement|弁舌:speech|弁解:defense|弁護人:advocate|弁護士:attorney|' +
  '弊社:our company|弓矢:weapon/arms|弔辞:memorial address|引力:affinity|弦楽:string music|' +
  '弦楽器:string instrument|弱冠:youth|強制:enforcement|強制的:compulsory|強化:enhancement|強固:firm/solid|' +
  '強度:strength/intensity/extreme|強弱:strength|強気:firm|強行:enforcement|強要:force|強風:high wind|' +
  '弾丸:shot/shell|弾圧:pressure|弾薬:ammunition|当事者:related party|当初:outset|当地:here|当局:authorities|' +
  '当店:this store|当方:we|当然:right/just|当確:home free|当社:shrine/company/firm|形容:form/figure/state|' +
  '形式:form/system/style|形態:form/figure|形成:repair|形状:form|形跡:evidence|影響:impact|影響力:leverage|' +
  '役員:executive/officer|役場:town hall|役所:government office|役目:function|役職:post|彼処:there|彼女:her|' +
  '彼奴:that guy|彼方:that/there/beyond/distance|彼方此方:all over|往来:traffic/road/street|往診:house call|' +
  '待合:meeting/drinking|待遇:service/pay/remuneration|後世:future life|後半:second half|後半戦:second half|' +
  '後手:second move|後日:another day|後期:second half|後続:next|後見:guardian|後輩:school|後進:next generation|' +
  '従来:so far|得意:prosperity|得意先:client|得点:goals|御前:you|御所:minister|御殿:palace/court|' +
  '御洒落:fashion conscious|御無沙汰:long silence|御田:potato|御社:your company|御苑:imperial garden|御輿:lower back|' +
  '復元:reconstruction|復帰:carriage return|復興:reconstruction/recovery/renaissance|循環:rotation/cycle/loop|' +
  '微塵:atom|微妙:complex|徴兵:recruitment|徴収:levy|心中:mind|心地:mood|心境:mental state|' +
  '心得:knowledge/rules/regulations/deputy|心情:sentiment|心理的:mental|心神耗弱:drugs/alcohol|心臓:gall|' +
  '心配:concern/help/aid/assistance|必要:essential|必須:essential/compulsory|忌避:challenge|志向:preference|' +
  '志願:application|応対:complaints/visitors|応急:first aid|応援:assistance/help/support|応用:applied|応酬:return|' +
  '忠実:honest/conscientious|忠誠:fidelity|快勝:easy victory|快晴:good weather|念書:legal instrument|念頭:mind|' +
  '思惑:purpose|思想:idea|急変:emergency|急患:emergency case|急所:heart|急激:rapid|急行:express|性分:nature|性別:gender|' +
  '性向:nature|性格:nature|性的:gender/sexual|性能:performance|性質:nature/property|怪物:monster|怪獣:monster|' +
  '恋心:love|恋愛:love making|恋文:love letter|恩恵:grace|恩賜:imperial gift|息子:son|患者:patient|悪事:crime|' +
  '悪用:misuse|悪質:second rate|悪魔:demon|情報:information/news/intelligence/code|情報処理:data processing|' +
  '情報産業:information industry|情報部:information bureau|情景:sight|情緒:mood|惑星:planet|愉快:happy|意匠:design|' +
  '意向:idea|意味:sense|意図:design|意地:pride/nature|意志:will|意思:purpose/mind|意気:heart|意気地:guts/pride/drive|' +
  '意見:view|意識:sense|意識的:conscious|愛嬌:entertainment|愛想:hospitality/entertainment/bill/check|愛着:love|' +
  '感化:reform|感性:sense|感情:sentiment|感染症:infection|慈悲:charity|慈愛:love|態度:bearing/stance/stand|' +
  '慣例:practice|慣習:common practice|慰問:concern|慰霊祭:memorial service|憂慮:concern|憲法:rules/regulation|' +
  '憲章:charter|懇切:caring|懇意:friendship|懇親:friendship|懸念:concern|成人病:adult diseases|成分:component|成功:hit|' +
  '成果:product|成立:establishment/holding|成績:record/marks|成金:new money|成長:development/economy|我慢:bearing|' +
  '戒律:discipline|戦力:military strength|戦勝:victory|戦国:market|戦地:front|戦域:theatre|戦士:soldier|戦法:strategy|' +
  '戦火:war|戦犯:war criminal|戦略:tactics|戦線:front|戦績:military achievements|戦車:tank|戦闘:fight/combat|' +
  '戦闘機:fighter|戯曲:drama/play|戸外:outdoors|戸棚:cabinet|戸籍:family register|所在:location|' +
  '所在地:location/address|所定:designated/fixed|所属:organization|所得:income|所得税:income tax|所有:ownership|' +
  '所有権:ownership/dominion|所有者:owner|所見:view|所詮:ever|所謂:so called|所長:chief|扇動:agitation|扇形:sector|' +
  '手前:me/you|手口:criminal technique|手品:magic|手引:lead/introduction|' +
  '手当:pay/compensation/allowance/treatment|手形:bill|手数料:commission|手本:pattern|手段:means/way|' +
  '手法:technique|手紙:letter/note/mail|手続:process/proceedings|手綱:control|手薄:money/low|' +
  '手術:operation/procedure|手間:time/labor|手際:performance/execution/tact|手順:process/procedure|打撃:strike|' +
  '打撲:hit|扶助:help/assistance/support|扶養:maintenance|批判的:critical|批評:review|承知:acceptance|' +
  '承諾:acceptance|技巧:technique|技法:technique|技能:capacity|技術:technology/engineering/technique/art|' +
  '技術的:technical/practical|技術者:technical expert|抑制:check|抑揚:inflection|抑止:control|抑留:detention|' +
  '投信:investment trust|投入:personnel/introduction|投書:magazine|投棄:disposal|投機:venture/gambling|' +
  '投稿:magazine|投資信託:investment trust|抗争:resistance|抗日:movement|折衷:cross|折角:rare|抜群:distinction|' +
  '披露:performing|披露宴:party|抵当:security|抵当権:mortgage|抵抗:resistor|抵触:contact|担保:guarantee|担当者:contact|' +
  '拍子:time/beat/rhythm|拓殖:development/settlement/exploitation|拘留:detention|拘禁:custody|拘置所:prison|' +
  '拠点:location/base/point/site|持続的:sustainable/durable|指令:command|指図:command|指導:leadership|' +
  '指導者:leader/coach|指揮者:leader|指数:index/exponent|指標:index|指輪:ring|指針:index|挑戦:defiance/dare|' +
  '挙党:whole party|挙句:last line|挨拶:address/connection|振幅:amplitude|振替:transfer/change|挽肉:ground meat|' +
  '挿入:incorporation|捕虜:prisoner|捜査:investigation|捜索:building|捻挫:twist|授受:transfer|授業:teaching|' +
  '掌握:holding|採択:choice|採決:division|採用:acceptance/employment/engagement/recruitment|' +
  '探偵:secret investigation|探査:investigation|探検:expedition|探検隊:exploration party|探求:quest|' +
  '探究:investigation/study|探索:hunt/research/exploration/investigation|探険:expedition|接点:common ground|' +
  '接種:vaccination|接続:union/joint/link|接触:contact|控訴:intermediate appeal|推敲:improvement|' +
  '推移:change/progress/development|推進:drive|措置:step/action|掲揚:flying|掲示:post|掲示板:display board|' +
  '掲載:running/printing|描写:description|提供:organs|提出:production/introduction|提携:partnership/alliance|' +
  '提言:motion|揚句:last line|換算:change/exchange|換金:liquidation|握手:cooperation|援助:aid/support|' +
  '援護:protection/relief|損害:loss|損害賠償:compensation|搬送:delivery|携帯:mobile phone|携帯電話:cellular telephone|' +
  '摩擦:strife|擁護:protection/support|操作:management|操業:factory/work|操縦:flying/control/operation|' +
  '支局:branch office|支店:branch office|支所:branch|支持:holding up|支援:aid/assistance|' +
  '支柱:prop/support/fulcrum|支流:branch|支社:branch office|支給:supply/payment/allowance/grant|' +
  '支配:rule/control/management/guidance|支配人:executive|改修:improvement|改善:improvement|改定:price/change|' +
  '改築:reconstruction|改良:reform|改訂:change|改造:reconstruction|放射性:radioactive|放射線:radiation|' +
  '放映:broadcasting|放水:drainage|放送:broadcasting|政争:political strife|政令:cabinet order|' +
  '政党政治:party politics|政務:government affairs|政務次官:deputy minister|政変:revolution|政庁:government office|' +
  '政府:government/administration|政情:political affairs|政権:administration|政治:politics/government|' +
  '政治力:political strength|政治犯:political crime|政治的:political|政界:politics|政策:policy|故事:legend/origin|' +
  '故郷:home town|故障:accident|敏感:aware|敏腕:competence|救世軍:salvation army|救助:aid/rescue|救急:emergency|' +
  '救急医療:emergency medicine|救急車:ambulance|救援:rescue|救済:aid/help/rescue/grace|教会:church|' +
  '教務:school affairs|教員:teaching staff|教団:religious organization|教壇:platform|' +
  '教室:classroom/department/laboratory|教材:teaching materials|教示:teaching|教科:curriculum|教職員:faculty|' +
  '教育:training/teaching/education|教育的:educational|教養:culture/education|数字:figure|数学:mathematics|' +
  '整備:establishment/development|整列:alignment|整合:coordination/integration|整形外科:plastic surgery|' +
  '整理:organization/regulation/settlement/clearance|敷地:site/lot|敷設:construction|敷金:deposit|' +
  '文体:literary style|文化:culture|文化的:cultural|文化財:cultural assets|文化遺産:cultural heritage|文句:words|' +
  '文壇:literary world|文字:letter|文庫:library|文教:education/culture|文明:culture|' +
  '文書:letter/notes/records/archives|文様:pattern/design|文法:grammar|文科:humanities|' +
  '文章:article/passage/style/sentence|文筆:literary art|文系:social sciences|文脈:context|文芸:arts|' +
  '文語:literary language|料理:food/administration/management|料理人:chef|料理屋:restaurant|斜体:division ring|' +
  '斡旋:services|斤量:weight|斬新:new/innovative|断行:execution|断食:fast|新世界:new world|新体:new style|' +
  '新作:new production|新党:new party|新劇:new drama|新商品:new product|新型:new style|新居:new home|' +
  '新式:new formula|新手:new way|新政:new government|新星:nova|新春:new year|新株:stock issue|新概念:new concept|' +
  '新法:new law|新派:new drama|新生活:new life|新着:new acquisitions|新築:new construction|新聞:newspaper|' +
  '新聞社:newspaper company|新聞紙:newspaper|新興:rising/developing/new|新芽:sprout|新薬:new medicine|' +
  '新製品:new product|新設:founding/establishment|新語:new word|新車:new car|新陳代謝:regeneration|新雪:new snow|' +
  '新風:new style|方位:bearing|方向:bearing/way|方式:form/system/formula|方法:process/way/means/technique|' +
  '方程式:formula|方策:policy|方角:way/bearing/means|方針:policy|方面:district/area/sphere/quarter|' +
  '施工:work/execution|施政:government/administration|施策:policy|施設:establishment/orphans|旅人:tourist|' +
  '旅先:destination|旅券:passport|旅団:brigade|旅客:passenger/tourist|旅行:trip/journey/tour|旅行会社:travel agency|' +
  '旋回:rotation|旗印:design/banner|旗色:outlook|既定:fixed|既往症:medical history|日付:date|日光:sunshine|' +
  '日出:sunrise|日刊:daily issue|日和:weather|日常:daily/ordinary|日常生活:daily life|日日:date|日産:daily output|' +
  '日程:program/programme|日系:company|日給:daily wages|日記:journal|日誌:journal/log|日課:daily work|' +
  '日食:solar eclipse|旦那:shop/sir/master/alms|旧制:old system|旧式:old style|旧派:old style|早急:rapid|' +
  '旺盛:healthy/rich|昆虫:bug|昇格:promotion|明快:lucid|明星:silver screen|明朗:bright/clean/honest/fair|' +
  '明細:details|昔話:legend|星座:constellation|星空:starry sky|映像:image/video/film|映画:film|昭和:old school|' +
  '時事:current affairs|時代:era|時代劇:historical play|時価:price|時刻:time/hour/opportunity|' +
  '時効:prescription/aging|時報:time signal|時宜:right time|時局:current affairs|時期:time/stage|' +
  '時機:opportunity/time|時節:times/opportunity|時計:watch|時速:speed|時間:time/hour/class|時間帯:time zone|' +
  '普段:ordinary|普通:ordinary/common/average|普遍:general|普遍的:universal|景品:gift/premium/extra|' +
  '景気:market/prosperity/boom/energy|晴天:fair weather|暖簾:credit|暗号:cipher|暴力団:crime syndicate|暴動:riot|' +
  '暴徒:mob|暴露:revelation|暴風:storm|暴風雨:storm|暴騰:boom|曲目:number/program/programme|' +
  '更新:innovation/improvement|更生:regeneration/recovery/revival|書房:study/library|書斎:study/library/den|' +
  '書留:registration/record/registry|書簡:letter/note|書記:secretary|書記官:secretary|書院:study|' +
  '書面:letter/contents|最低:minimum|最先端:forefront/end|最初:outset/first|最前線:forefront|最小:minimum|' +
  '最少:minimum|最後:end/last|最後尾:tail end|最早:now|最盛期:prime|最良:ideal|最近:right now|最適:optimum/best|' +
  '最高:supreme|最高峰:pinnacle/peak|最高級:top class|最高裁:supreme court|月例:monthly|月刊:monthly issue|' +
  '月収:monthly income|月日:date/time/life|月産:monthly output|月賦:monthly payment|月間:month|有事:emergency|' +
  '有償:compensation|有利:better|有名:famous|有名人:public figure|有害:hazardous|有志:volunteer|' +
  '有数:leading/foremost|有料:not free|有様:state/sight|有能:efficient|有識者:expert/authority|有限:limited|' +
  '服役:compulsory service|朗報:good news|望月:full moon|朝礼:school|期待:hope/rising|期日:settlement date|' +
  '期間:term|期限:term|木材:timber/wood|木片:block/chip|木綿:cotton|未熟:green|未知:unknown|未知数:unknown/variable|' +
  '未納:payment default|末日:last day|末期:last stage|末期的:terminal|末端:terminal|本予算:main budget|本件:this case|' +
  '本位:standard/basis|本体:body/temple|本名:real name|本命:first choice|本国:home country|本土:native country|' +
  '本場:center|本塁:base|本塁打:home run|本尊:principal image|本屋:main building|本山:this temple|本島:main island|' +
  '本店:main office|本当:fact/right/real/natural|本性:real nature|本拠:base/headquarters|本文:body|本日:this day|' +
  '本書:text|本朝:this land|本来:legal|本校:main school|本格:serious/orthodox|' +
  '本格的:real/standard/orthodox/professional|本業:core business|本流:main current|本物:real deal|' +
  '本番:performance/take/game|本省:home office|本社:headquarters|本紙:this newspaper|本線:main line|' +
  '本職:professional/expert/me|本質:substance|本質的:essential|本部:headquarters|本隊:main body|本館:main building|' +
  '机上:paper|材料:ingredients/material/data/basis|材木:timber|材質:material|村議会:village assembly|' +
  '村長:village mayor|束縛:yoke|条件:term|条例:regulations/rules/regulation/law|条文:text|条項:article|' +
  '来店:bar/shop|来訪:call|東亜:orient|東側:east bank|東北:north east|東南:south east|東洋:east/orient|' +
  '東海:eastern sea|東西:roll up|東邦:orient|東部:east|東都:eastern capital|林学:forestry|林業:forestry|林檎:apple|' +
  '林道:woodland path|林野庁:forestry agency|果敢:bold|枠内:price|枠外:boundary|架橋:bridge|架設:building|' +
  '柏木:oak tree|査問:hearing|校則:school regulations|校庭:campus|校旗:school flag|校舎:school building|' +
  '校長:principal|校門:school gate|株主:shareholder|株式:share/stock|株式会社:corporation|株式市場:stock market|' +
  '核兵器:nuclear weapon|核分裂:nuclear fission|核実験:nuclear test|核家族:nuclear family|核心:core/heart/point|' +
  '核燃料:atomic fuel|核融合:nuclear fusion|根元:source/origin/foundation/base|根幹:foundation/root/basis/core|' +
  '根底:root/basis/foundation|根性:guts/nature|根拠:foundation/authority|根本:source/origin/foundation/base|' +
  '根本的:fundamental/basic|根気:energy|根源:source/origin/foundation/base|格別:special|' +
  '格好:form/figure/state/about|格子:lattice/grid|案件:issue/case|案内:leading/knowledge|桟橋:bridge/pier|' +
  '梗塞:block|梱包:packaging|棋院:go institution|椅子:post/office|植民地:colony/community|植物:plant|検出:sense|' +
  '検問:examination/check|検定:inspection|検察:investigation/prosecution|検査:examination/pet|' +
  '検疫:medical inspection|検討:examination/investigation/study/analysis|検診:medical examination|' +
  '検証:inspection|検閲:examination|業務:affairs/work/procedure/task|業界:industry|業績:performance/work|' +
  '極上:best|極右:extreme right|極度:extreme|楷書:square style|楽団:orchestra/band|楽章:movement|' +
  '楽隊:band/orchestra|概念:concept|概況:outlook|構内:campus/compound|構想:idea/vision/scheme|' +
  '構成:construction/structure/organization|構築:building/creation|' +
  '構造:structure/construction/organization/pattern|構造物:structure|様子:state|様式:style/form/pattern|' +
  '標本:example|標準:standard/level|標準語:education|標的:target|標識:mark/flag|標題:title/index|' +
  '模擬試験:practice exam|模様:pattern/figure/design/state|模範:example/pattern|模索:solution|権利:right|' +
  '権力:authority|権威:authority/power|権益:interests|権限:power/authority/jurisdiction|横文字:roman letters|' +
  '横目:short grain|横道:cross street|樹木:tree|樹立:founding|橋脚:bridge pier|機会:opportunity|機動:mobile|' +
  '機動隊:riot police|機器:equipment/machinery/apparatus|機嫌:mood/spirits/safety/health|機敏:smart|' +
  '機材:machinery/equipment|機械:machine/instrument/apparatus|機構:organization|機能:faculty|' +
  '機運:opportunity/trend/momentum|機関:engine/agency/organization/institution|機関車:locomotive/engine|' +
  '機雷:mine|欄干:guard rail|欠損:loss|欠片:chip|次代:next era|次元:dimension/level|次席:junior|次男:second son|' +
  '次第:order/program/programme|欧米:west|欲求:will|歌人:poet|歌劇:opera|歓声:cheer|歓待:hospitality/entertainment|' +
  '正体:identity/origin|正則:systematic|正味:real/full|正当:right/due/equitable/legal|正教:orthodox church|' +
  '正月:new year|正統:orthodox|正義:justice/right|正規:legal|正解:right|正道:right track|正門:main gate|正面:main|' +
  '此処:here/now|此奴:this/hey|此方:here/this/me/we|武力:sword/force|武器:weapon/arms/asset|武装:armament|' +
  '武道:military arts|歩兵:infantry|歩合:rate/commission|歩調:step/cadence|歯車:gear|歳暮:year end|歳月:time|' +
  '歳末:year end|歴史的:historic/historical|死亡者:deaths|残高:balance|殴打:strike|段落:end|' +
  '段階:grade/level/stage/class|殺到:flood|殺虫剤:pesticide|殿堂:palace/hall/shrine/temple|殿様:lord|' +
  '母体:base/basis|母国語:native language|母胎:base/basis|毎回:each round|毎月:monthly|比重:weight|毛皮:skin|' +
  '氏名:name/identity|氏族:family|民主:democracy|民主党:democratic party|民主国:democratic state|民主的:democratic|' +
  '民事:civil case|民俗:ethnic customs|民兵:militia|民営:private management|民家:private house|民宿:pension|' +
  '民意:popular will|民放:commercial broadcast|民政:civil administration|民族:nation|民法:civil law|' +
  '民生:public welfare|民間:civil/popular|民間放送:commercial broadcasting|民需:private demand|気丈:firm|気体:gas|' +
  '気候:climate|気分:mood|気力:energy|気合:cheer|気味:like|気性:nature|気概:guts|気象:climate|気象学:meteorology|' +
  '気質:nature|気迫:drive|気配:trend|水位:water level|水分:water/liquid|水利:water supply|水力:water power|' +
  '水域:water area|水平:level/even|水平線:horizon|水族館:aquarium|水星:mercury|水晶:crystal|水槽:aquarium|' +
  '水気:water content|水準:level/standard|水産:fisheries|水産庁:fisheries agency|水産業:fisheries industry|' +
  '水産物:marine products|水系:water system|水素:hydrogen|水質:water quality|水路:waterway/canal/channel|' +
  '水車:water wheel|水辺:waterfront|水道:channel/waterway|水際:beach|水鳥:water bird|氾濫:flood|' +
  '汎用:general purpose|汚物:waste|決着:end/settlement|決算:reporting|決議:vote|沢山:much|河原:river beach|' +
  '河川:rivers|沸騰:agitation|油井:oil well|治安:public order|治水:river improvement|治療:care/therapy|' +
  '治療法:treatment|治癒:recovery|沼沢:marsh|沿岸:shore|沿海:shore|沿海州:maritime provinces|沿革:history/development|' +
  '法人:corporation|法令:congress|法制:laws|法則:law/rule|法務:judicial affairs|法医学:forensic medicine|' +
  '法学部:law department|法廷:court|法曹:attorney|法案:bill|法的:legal|波止場:quay|泥沼:marsh|注射:jab/shot|注意:advice|' +
  '注意報:advisory|注文:demand|洋式:foreign|洋楽:western music|洋画:western film|洒落:fashion conscious|' +
  '洗浄:cleaning|洞察:insight|洞穴:den|洪水:flood|活力:energy|活動:organization/animal/action|活字:printing type|' +
  '活気:energy|活況:prosperity|活用:application/inflection|活発:active|派出所:branch office|派遣:despatch|' +
  '流域:valley|流派:school|流用:recycling|流石:just like|流行:trend/fad|流通:distribution/water/flow|浄土:pure land|' +
  '浄水:clean water|浅瀬:ford|浜辺:beach|浴場:bath|海兵隊:marine corps|海外:overseas|海外旅行:overseas travel|海岸:beach|' +
  '海岸線:coastal railway|海峡:channel|海底:submarine|海戦:naval battle|海水浴場:swimming area|海流:ocean current|' +
  '海浜:beach|海溝:deep|海産物:marine products|海辺:coast|海運:marine transportation|海面:sea|浸水:flood|消化:meeting|' +
  '消息:news/letter/contact|消極:conservative|消耗:consumption/waste|消費税:vat|消費者:consumer|' +
  '消防:fire department|消防署:fire station|消防車:fire engine|液体:liquid|液晶:liquid crystal|淑女:lady|深刻:acute|' +
  '深層:deep level|混同:merger|清掃:clean up|清新:new|清浄:clean|渉外:public relations|渓流:mountain stream|' +
  '渓谷:valley/canyon|減少:reduction|減退:loss|減量:weight reduction|渡航:passage|測量:surveying|港湾:harbor|' +
  '湖水:lake|湖沼:lake/marsh|湧水:spring|湾岸:gulf coast|湿地:marsh|満員:full|満更:wholly|満期:maturity|満潮:high tide|' +
  '満点:full marks|満腹:total/full|満足:decent|源泉:energy/knowledge/origin|源流:source/culture|' +
  '準拠:authority/standard|溶接:welding|溶液:solution|溶解:solution/fusion|滅多:rare/ordinary/common/extreme|' +
  '滑走:slide|滑走路:runway|滞納:default|漁村:fishing village|漁民:fishermen|漁港:fishing harbor|漁船:fishing boat|' +
  '漏洩:information/disclosure/liquid|演劇:theatre/play|演壇:platform|演奏会:concert|演技:performance|' +
  '演目:concert/programme|演芸:entertainment/performance|演説:address|潜水艦:submarine|潮時:right time|' +
  '潮流:tide/trend|激動:agitation|瀬戸:channel|瀬戸物:china|火事:fire|火力:thermal power|火災:fire|' +
  '火災保険:fire insurance|火花:spark|火薬:gunpowder/powder|灯台:lighthouse|灯油:lamp oil|灯火:light/lamp|' +
  '灰色:gray/ashen|炭鉱:coal mine|点数:marks/grade|点検:examination|点滴:iv|点火:lighting/firing|' +
  '為政者:administrator|為替:exchange|為替相場:exchange rates|焜炉:electric/range|無事:peace|無償:without pay|' +
  '無利子:no interest|無名:unknown|無地:solid|無報酬:voluntary|無形:spiritual|無意識:automatic/mechanical|' +
  '無理:compulsory|無税:tax free|無線:radio|無風:calm/safe|無駄:waste|煎餅:wafer|煙草:tobacco|' +
  '照射:radiation/illumination|照明:lighting|照準:sight/alignment|熱帯魚:tropical fish|熱心:keen|熱気:heat|燃料:fuel|' +
  '燃焼:combustion|燃費:fuel consumption|片方:mate|版権:copyright|牡蠣:oyster|牧場:farm/station|牧師:minister|' +
  '物事:things|物件:article/property|物体:body|物価指数:price index|物流:physical distribution|物理学:physics|' +
  '物理的:physical|物産:product|物的:material/physical|物腰:bearing|物証:evidence|物語:legend|' +
  '物資:materials/resources/supplies|物質:material/substance|物質的:material/physical|特使:special envoy|' +
  '特例:special case|特別区:special ward|特大:king size|特定:designated/special|特徴:distinction|' +
  '特急:limited express|特性:special quality|特捜:special investigation|特権:special right|特派員:representative|' +
  '特産:local specialty|特設:special installation|特許:charter|特許庁:patent office|特質:special quality|' +
  '特長:forte/merit|特需:special procurement|犯人:offender/criminal|犯罪者:criminal|犯行:crime|状態:state|' +
  '狩場:hunting ground|独創的:creative|独学:self study|独房:single cell|独立:freedom|独立国:independent state|' +
  '独自:personal|独身:single|狭間:space/valley|猛威:power|猛打:heavy hit|猛獣:big game|献立:program/programme|' +
  '献金:offering|獅子:lion|獣医:vet|獲物:game|玄人:expert/professional/master|玄関:porch|率直:direct|王位:crown|' +
  '王国:kingdom|王女:princess|王妃:queen|王室:royal family|王宮:royal palace|王将:king|王様:king|王者:king/monarch|' +
  '珍品:rare article|珠玉:jewel|班長:group leader|現代:modern era|現代社会:modern society|現住所:address|現在:current|' +
  '現地:local|現場:site/location|現役:active service|現段階:current rank|現物:rent/investment|現状:current state|' +
  '現職:current office|現行:current|現金:cash/currency|理学:physics|理念:idea|理性:sense|理想的:ideal|' +
  '理科:medicine/science|理解:appreciation|環境問題:environmental issue|環境庁:environment agency|甘味:cake|' +
  '甚大:serious|生体:living body|生保:welfare|生協:cooperative association|生命:life|生命保険:life insurance|' +
  '生命力:life force|生地:fabric/material|生存:live|生徒:student|生息:living|生息地:home|生態系:ecosystem|' +
  '生成:generation|生活:life|生涯:life/lifetime|生涯教育:further education|生物:life/biology|生物学:biology|' +
  '生育:development|生計:living|産別:industrial union|産品:products|産業界:industrial world|産物:product/produce|' +
  '産量:output|用事:business/affairs/engagement|用件:business|用例:example|用具:tool/instrument/equipment|' +
  '用品:supplies/parts|用地:site|用心:guarding|用心棒:guard/bar/bolt|用水:city water|用語:term|' +
  '用途:use/service/purpose|田園:country/countryside/fields|田畑:fields|田舎:countryside|由来:source/history|' +
  '由緒:history/lineage|甲乙:distinction|甲斐:worth/use|甲種:first class|申告:return|申込:application/challenge|' +
  '申込書:application|男児:son/man|男子:youth|町並:street|町内:street/block/town|町役場:town hall|町議会:town council|' +
  '町長:town mayor|画一:standardization|画像:image/portrait|画廊:art gallery|画期的:revolutionary|' +
  '画面:computer/image|留学生:overseas student|留置:custody|留置場:police cell|畜産:livestock industry|' +
  '略式:simplified|番付:program|番号:number|番地:address|番手:count|番組:program/programme|異動:transfer|' +
  '異名:another name|異変:change/accident|異様:odd|異物:foreign substance|異状:accident/change|異色:novel/special|' +
  '疎通:communication|疾走:dash|病人:patient|病棟:ward|病院:hospital/clinic|症例:case|痕跡:mark/evidence|' +
  '痩身:weight reduction|療法:treatment|療養:medical treatment|療養所:sanatorium|発信:despatch|発光:radiation|' +
  '発売:launch|発展:growth|発揮:exhibition/display|発散:radiation|発明:intelligent/smart|発条:power spring|' +
  '発案:idea/motion|発注:order|発生:genesis/origin|発端:origin/genesis|発育:development|発行:newspaper/passport|' +
  '発覚:fraud/discovery|発言:speech|発足:launch/founding/establishment|発車:car|発送:forwarding/shipping|' +
  '発達:growth|発電所:power plant|登場:introduction|登用:promotion|登記:registration|登載:record/printing|' +
  '登録:register/record|登録番号:registration number|白星:white circle|白書:white paper|白粉:powder|' +
  '白紙:white paper|白線:white line|白色:white|白身:white meat|白馬:white horse|白骨:white bone|白髪:grey hair|' +
  '百貨店:store/stores|皇后:queen|皇太子妃:crown princess|皇女:imperial princess|皇室:imperial household|' +
  '皇居:imperial palace|皇族:royalty|皮肉:body|皮革:leather/hide|盗聴:bug|盛大:large scale|盛況:prosperity/boom|' +
  '盛衰:welfare|盟主:leader|盟約:alliance|監察:inspector|監査:audit|監査役:auditor/inspector|監獄:prison|' +
  '監理:supervision/administration|監督:control/coach|監視:surveillance/guarding/supervision|' +
  '目上:superior/senior|目下:subordinate/junior/now|目先:foresight|目処:prospect/outlook|目印:mark/landmark|' +
  '目安:standard|目方:weight|目標:mark/target|目次:contents|目玉:special program|目玉商品:loss leader|目的:purpose|' +
  '目茶苦茶:so/super|目録:index|直属:direct supervision|直感:instinct/insight|直接:personal|直接的:direct|' +
  '直接税:direct tax|直球:direct|直系:direct line|直行:direct|直観:instinct/insight|直通:direct communication|' +
  '相互交流:mutual exchange|相場:market price|相対:relative|相対的:relative|相当:function|相応:association|' +
  '相性:affinity/chemistry|相手:partner/company|相手方:other party|相棒:partner/pal|相談所:bureau/agency|' +
  '省庁:authorities|看守:prison guard|看板:name/show|真似:action/conduct|真価:real worth|真剣:serious|真摯:serious|' +
  '真珠:pearl|真空:hollow|真逆:well/emergency|真面目:honest|真髄:heart|眺望:view/outlook|眼鏡:insight|着実:sound/solid|' +
  '着手:launch|着物:clothing|督促:demand|瞬時:second/flash|瞬間:second|矢先:point|矢印:arrow/interest|' +
  '知性:intelligence|知恵:sense/intelligence|知的:intellectual|知能:intelligence|知識:knowledge/information|' +
  '知識人:intellectual|短冊:long|短刀:short sword|短大:junior college|短期大学:junior college|短期間:short term|' +
  '短絡:short|短縮:reduction|短距離:short distance|矯正:reform|石器:stone tool|石垣:stone wall|石室:stone hut|' +
  '石材:stone|石橋:stone bridge|石段:stone steps|石油:oil/petroleum|石炭:coal|石碑:stone monument|砂丘:sand hill|' +
  '砂浜:sandy beach|砂糖:sugar|研磨:knowledge|研究:research/investigation|研究官:research officer|研究室:laboratory|' +
  '研究家:student|研究所:laboratory|砲兵:artillery|砲弾:shell|砲火:fire|破格:special|破棄:disposal|破片:chip|' +
  '破産:insolvency|破綻:bankruptcy|硬化:stance|硬貨:coin|碁盤:go board|確保:guarantee|確定:settlement|' +
  '確実:sound/solid/safe|確立:settlement|確認:review/check|磁器:china|礎石:foundation stone|' +
  '示談:private settlement|礼金:money/remuneration|社会:society/public/community/world|社会事業:social work|' +
  '社会人:working adult|社会保険:social insurance|社会党:socialist party|社会教育:social education|社会的:social|' +
  '社会福祉:social welfare|社会科:social studies|社会科学:social science|社会資本:social capital|' +
  '社会運動:social movement|社会面:social page|社債:corporate bond|社名:company name|社団法人:corporation|' +
  '社宅:company housing|社説:leader|社長:company president|祈祷:grace|祖国:native country|神様:god/ace/king|' +
  '神殿:temple/shrine|神父:minister|神秘:secret|神話:legend|神髄:heart|禁物:no no|福祉:welfare|秀逸:first rate|' +
  '私事:personal affairs|私企業:private enterprise|私大:private university|私物:private property|' +
  '私用:private use|私的:private/personal|私語:secret talk|私達:we/us|私鉄:private railway|科学:science|' +
  '科学的:scientific|科目:curriculum|秒速:per second|秘密:secret|秘訣:key/trade|租界:settlement|' +
  '秩序:order/discipline/system|称号:title/name|移住:immigration|移動:transfer/migration/travel/mobile|' +
  '移動平均:moving average|移植:organs/culture/transplant|移民:immigration|移籍:company|移行:migration/transition|' +
  '移転:property|移送:transport|程度:grade/standard/about|税制:tax system|税務署:tax office|税収:revenue|' +
  '税率:tax rate|税金:tax|税関:customs|稚拙:crude|種子:seed|種族:family|種類:type/category|稲荷:fox|' +
  '稼働:operating/running/working|稼業:trade/business|稽古:training/study|積極:active|積極的:active|' +
  '積立:saving/savings|積立金:reserve/deposit|積雪:fallen snow|穏便:simply|穏健:moderate|穏当:right|究極:last|' +
  '空中:sky/air|空想:vision|空気:air/mood|空洞:hollow|空港:airport|空疎:hollow|空車:free taxi|空輸:air lift|空間:space|' +
  '突破:breakthrough|突貫:rush|突起:process|窓口:counter|窯業:ceramic industry|立体的:three dimensional|立法府:court|' +
  '立派:legal/solid|竜王:dragon king|端末:terminal/end|端末機:terminal|端的:direct|端緒:first step|競合:competition|' +
  '競技:match|符号:mark/symbol/code|第一:foremost|第一人者:foremost figure|第一声:first speech|第一歩:first step|' +
  '第一線:front/forefront|第三国:third country|第三者:third party|筆頭:chief|等価:equal value|等分:equal parts|' +
  '等級:grade/class/rank/order|筋力:physical strength|筋道:logic/system/order|筐体:computer/housing/cabinet|' +
  '筒井:round well|答弁:defense|答案:examination paper|策定:policy|箇所:place/point/spot/area|管制:coordination|' +
  '管制塔:control tower|管区:jurisdiction|管弦楽団:orchestra|管理:management|管理人:administrator|管理者:root|' +
  '管理職:management|管轄:control|管長:chief abbot|箪笥:bureau/cabinet|節度:standard|節操:fidelity|節減:economy|' +
  '節約:saving|範囲:sphere/range|築山:artificial hill|篤志家:volunteer|簡単:easy/light|簡潔:compact|米国:us|' +
  '粉飾:decoration|粒子:grain|粗悪:crude|粗鋼:crude steel|精力:energy|精度:precision|精彩:life|' +
  '精神:mind/heart/ethos/will|精神的:mental/spiritual|精神障害:mental disability|精鋭:best|糖分:sugar content|' +
  '糖尿病:diabetes|糸口:lead|系列:series/system/affiliated|系図:family tree|系統:system/lineage/group/family|' +
  '系譜:lineage|紀元:era/ad|約束:engagement/date/rule/fate|約款:article|紅白:two groups|紅茶:black tea|紋章:crest|' +
  '納付:supply|納入:delivery|純益:net income|純金:pure gold|紙幣:note/bill|紙面:letter|紛争:strife|素子:element/data|' +
  '素敵:nice/great|素材:material/resource|素質:nature|素顔:real nature|索引:index|紫色:violet|細目:details|細胞:cell|' +
  '細部:details|終了後:post|終始:whole time|終息:vi|終末:end|終止符:end|終点:last stop|終着駅:terminal station|' +
  '組合:association/union|組織:construction/transport/party/tissue|組織的:systematic|' +
  '経営:administration/operation/running|経常利益:ordinary income|経歴:personal history|' +
  '経済:economy/economics/finance|経済学:economics|経済界:economic world|経済的:economic/financial|' +
  '経理:accounting/administration|経緯:details|経費:costs|経路:path/channel/process/means|経過:development|' +
  '結合:union|結局:end|結晶:union|結末:end|結束:unity|結構:nice/architecture|結社:association/society|' +
  '結集:forces/mobilization|給与:pay/wages/grant/supply|給付:delivery|給料:wages/pay|給食:school|統一:unification|' +
  '統制:control|統合:unification/unity|統帥:high command|統括:supervision|統治:government|絶好:ideal|絶対:absolute|' +
  '絶対的:absolute|絶頂:summit|絹布:silk|維持:improvement|維新:revolution|綱紀:discipline|綱領:platform|網戸:screen|' +
  '綺麗:fair/clean/pure|綿布:cotton material|緊急:emergency|緊縮:economy|総会:general meeting|総体:whole|' +
  '総務:general affairs|総勢:all members|総合:coordination/integration/composite/comprehensive|' +
  '総合的:comprehensive/composite|総帥:leader|総意:consensus|総数:total/count|総本山:headquarters|' +
  '総理:leader/president|総理大臣:prime minister|総監:commissioner|総統:president|総裁:president|総長:president|' +
  '緑地:green space|緑色:emerald green|緑茶:green tea|線路:railway/track/line|締切:end|締結:execution|' +
  '編入:incorporation|編成:organization|緩衝地帯:buffer zone|練習:training/exercise|縁側:porch|縁起:origin/history|' +
  '縫目:stitch|繁華街:business district|繊細:sense|繊維:fiber/textile|織物:textile/fabric|罪人:criminal/offender|' +
  '罰則:penalty|罰点:cross mark|罰金:penalty|署長:chief|羅針盤:compass|美容:beauty/cosmetics|美点:merit|' +
  '美術展:art exhibition|美術館:art gallery|美貌:beauty|群像:group|群島:island group|群衆:group/mob|' +
  '群集:community/group/herd/assembly|義務:responsibility|義務教育:compulsory education|義塾:private school|' +
  '羽根:down/wing|羽毛:down|羽目:panel/fix|習得:knowledge|習性:nature|習慣:practice|翻案:play|老化:aging|老舗:old shop|' +
  '考察:investigation/study|考案:idea/design|聖人:saint|聖地:film|聖域:holy ground|聖堂:temple/church|聖戦:holy war|' +
  '聖火:sacred fire|聴聞:hearing|職人:craftsman|職員:personnel|職業:trade/business|職権:power|職歴:work experience|' +
  '職能:function|肉体:body|肉体的:physical/sexual|肉声:natural voice|肉屋:meat shop|肉眼:physical eye|' +
  '肉薄:first place|肉親:blood relative|肖像:portrait|肝心:important/vital/main|肝要:essential/vital|肢体:body|' +
  '肥料:fertilizer|肩書:status/rank|育児:nursing|育成:training/promotion|育英:education|肺結核:consumption|' +
  '胃袋:inner man|背中:back|背景:context/support|胡椒:pepper|胴体:trunk/hull|能力:faculty|能動的:active|脅迫:terrorism|' +
  '脈拍:pulse rate|脈絡:context|脱走:flight|腕力:physical strength|腕時計:watch|腰掛:seat|膨大:large|膨張:growth|' +
  '膨脹:growth|臨時:extra|臨海:maritime|臨界:boundary/pressure/state/point|自主:autonomy|' +
  '自主的:independent/autonomous/voluntary|自分:me/you|自力:self salvation|自助:self help|自動的:automatic|' +
  '自動車:automobile/car/auto|自営:self employment|自営業:independent business|自家:own/personal|自尊:pride|' +
  '自己管理:self management|自己資本:net worth|自我:self|自治:autonomy|自治体:municipality|自治権:autonomy|' +
  '自炊:self catering|自然:nature/automatic|自然公園:nature park|自然環境:natural environment|自然界:nature|' +
  '自由:liberty|自由経済:free economy|自画像:self portrait|自発的:voluntary|自称:self proclaimed|自立:self reliance|' +
  '自粛:self discipline|自販:automobile sales|自転車:bicycle|至急:express|興味:interest|興奮:agitation|' +
  '興行:performance/act|興隆:prosperity|舞台:play|舞踊:dance|舟艇:boat|航法:navigation|' +
  '航海:navigation/passage/cruise|航空:flying|航空会社:airline company|航空便:air mail|航空機:aircraft|' +
  '航行:navigation|航路:line/run|舶来:foreign made|船体:hull|船便:sea mail|船旅:cruise|船舶:ship/shipping|' +
  '艦艇:war fleet|艦隊:fleet|良識:good sense|良質:superior quality|色気:interest|芝居:play/drama|芝居小屋:theatre|' +
  '芝草:turf|花園:flower garden|花屋:flower shop|芸名:stage name|芸能:public entertainment|芸術:art/arts|' +
  '芸術院:arts academy|苗字:family name|苗床:nursery|苗木:young tree|若干:some|若者:youth|苦労:labor/concern|' +
  '苦心:labor|苦戦:struggle|英吉利:united kingdom|英国:united kingdom|英明:wise/bright/brilliant|' +
  '英気:strength/energy|英知:intelligence|英雄:hero|茣蓙:mat|茶室:tea house|茶屋:tea house|草原:prairie|草案:bill|' +
  '草稿:notes|草花:flower|荒廃:waste|荒野:prairie|荘厳:grand|荷物:luggage/cell|菓子:cake|萌芽:sprout|落雷:strike|' +
  '葉書:note/card|著作権:copyright|著書:work|蓄積:store|蓄電池:storage battery|蔵書:library|薔薇:rose|薔薇色:future|' +
  '薪炭:fuel|薬剤:medicine/drug/chemical|薬剤師:chemist|薬品:medicine/chemicals|薬局:pharmacy|薬物:medicines/drugs|' +
  '蜻蛉:dragonfly|蝶蝶:butterfly|融合:fusion|融資:loan|融通:finance/loan/accommodation|血圧:blood pressure|' +
  '血液:blood|血液型:blood type|血液検査:blood test|血糖:blood sugar|血縁:blood relative|行事:function|' +
  '行使:authority/power|行列:matrix|行動:conduct/mobilization|行政:administration/authorities/authority|' +
  '行政機関:administrative body|行政訴訟:administrative litigation|行楽地:tourist resort|行為:act/conduct|' +
  '行程:journey/distance/march/flight|行革:administrative reform|術後:after surgery|術語:technical term|' +
  '街灯:street light|街路:road/street|街道:highway/path|街頭:street|衛星:satellite/moon|衛生:hygiene/health|' +
  '衝撃:impact|衝突:running into|衣料:clothing|衣料品:clothing/apparel|衣装:clothing/garment|衣類:clothing|' +
  '表決:voting|表紙:magazine|表題:title/index|被服:clothing|裁判所:court|裁定:arbitration|装甲:armor|' +
  '装置:installation/apparatus|装飾:decoration|裏道:back lane|裏金:secret fund|裏門:back gate|裏面:back|裕福:rich|' +
  '補佐:help/assistance|補助:support/aid/help|補欠:deputy/spare|補正:compensation|補聴器:hearing aid|' +
  '製作:production|製作費:manufacturing cost|製品:product|製油所:oil refinery|製法:formula|製紙:paper making|' +
  '製造:production|複利:compound interest|複合:combined/complex|襟元:collar|西側:west bank|西南:south west|西暦:ad|' +
  '西欧:west|西洋:west|西洋人:western people|西部:west|要員:personnel|要因:primary factor|要所:important point|' +
  '要旨:point|要点:main point|要素:component/factor/element|要綱:guidelines|要職:important post|' +
  '要衝:important point|要請:demand/axiom|要領:point|覇気:drive|見事:total/sight|見学:tour/review|見当:about|' +
  '見所:high point|見本:pattern/example|見本市:trade fair|見栄:airs/show/display|見聞:experience/knowledge|' +
  '見識:pride|規制:policing/control|規則:rule/regulation|規定:prescription/regulation/rule|' +
  '規律:order/discipline/rules/law|規格:standard|規模:scale/structure|規準:basis|規程:inner rules|' +
  '規範:standard/pattern/example|規約:rules/code|視力:vision|視点:visual point|視界:view|視聴:interest|視覚:vision|' +
  '視野:view|覚書:note|覚醒:revival|親交:friendship|親会社:parent company|親分:leader/chief|親切:nice|親善:friendship|' +
  '親密:friendship|親戚:relative|親方:master/chief/craftsman|親族:relative|親書:prime minister|親父:old man|' +
  '親近感:affinity|親類:relative|観光客:tourist|観察:survey|観念:idea/concept/sense/acceptance|' +
  '観測:survey/measurement|観賞:appreciation|解体:company|解剖学:anatomy|解放:liberation|' +
  '解散:organization/parliament|解析:analytical study|解決:solution|解決方法:solution|解決策:solution|' +
  '解消:liquidation/reduction|解禁:fishing|解答:solution|言葉:language/word/words/term|言語:language|言論:speech|' +
  '計測:measurement|計画:project/scheme/program/programme|計画的:systematic|計算:count|計量:distance function|' +
  '訓練:practice/discipline|託児所:day nursery|記事:article|記入:register|記号:code|記念日:anniversary|' +
  '記念碑:stone monument|記者:reporter|記載:record|記録:record|記録的:record|設備:facilities/installation|' +
  '設定:creation/novel|設立:founding|設置:institution|設計:design|許容:allowance/acceptance|' +
  '診断:medical examination|診療:medical care|診療所:clinic|証券:bond/bill/security|証拠:evidence|証書:paper/bond|' +
  '証言:evidence|評価:evaluation/assessment|評判:talk|評論家:reviewer|試合:game|試練:test/probation|試運転:test run|' +
  '試金石:test|試験:exam/test|試験場:laboratory|試験的:experimental|詩人:poet|該当:meeting|詳報:details|詳細:details|' +
  '誇示:display|認識:knowledge|誕生:creation|誘導:leading/introduction|語彙:lexicon|誠実:honest|説明書:description|' +
  '課目:curriculum|課程:curriculum|課題:issue/task/challenge|調停:conciliation|調子:key/time/rhythm/mood|' +
  '調整:regulation/coordination|調査:examination/survey|調節:control|調達:procurement|談合:conference|' +
  '請求:demand/application|請求書:bill|請負:contracting|論文:paper/article|論理:logic|論者:advocate|諸君:you|' +
  '謀略:strategy/scheme|講和:peace|講演:address/speech|講習:training|謝礼:remuneration|謹慎:discipline|' +
  '警備:guard/policing/security|警告:advice|警報:alarm|警報器:sensor|警官:police officer|警察:police|' +
  '警察官:police officer|警察署:police station|警笛:alarm/foghorn|警部:police inspector|議事:business|' +
  '議事堂:assembly hall|議会:congress/parliament|議場:house|議席:parliamentary seat|議決:vote|議長:senate|' +
  '議院:parliament/congress/chamber|譲歩:conciliation|谷川:mountain stream|谷間:valley|豊富:rich|豪傑:hero|' +
  '豪雨:heavy rain|貝殻:shell|負債:debt/liabilities|負担:responsibility|負荷:electricity|' +
  '財団法人:incorporated foundation|財政:public finance|財源:resources|財産:property/fortune/assets|' +
  '財界:financial world|財閥:industrial group|貢献:services|貧相:thin|貨幣:currency|貨幣価値:currency value|' +
  '貨物:cargo/freight|貨車:van|販売:marketing|販売員:sales staff|販路:services/outlet|' +
  '責任:responsibility/liability|貯水池:reservoir|貯金:savings/deposit|貴方:you|貴社:your company|買収:purchase|' +
  '買取:buying|貸与:lending|貸金:loan|費用:cost|賃借:leasing|賃貸:rent|賃金:wages/pay|資料:data|資本:funds/capital|' +
  '資本金:capital stock|資材:material|資格:qualifications|資源:resources|資産:property/fortune/means/assets|' +
  '資質:nature|資金:funds/capital|賛成:support|賢明:intelligent|質量:mass|購読:magazine|購買:purchase/buying|' +
  '購買力:buying power|贈物:gift|贔屓:favorite|赤信号:red light|赤外線:infrared radiation|赤字:red|赤旗:red flag|' +
  '赤色:red|起動:launch|起因:origin|起源:origin/source|起点:origin|起用:promotion|超特急:super express|' +
  '趣向:idea/design|趣味:preference|趣旨:point|足下:step/current|足元:step/current|足場:foundation/base|足早:rapid|' +
  '距離:distance/range|路地:lane|路線:air/line/organization/policy|躍進:rush/dash|身上:asset|身体:body|身元:id|' +
  '身内:friends/followers|身分:social status|身軽:light|車両:rolling stock|車中:bus|車体:body|車内:bus|車庫:buses|' +
  '車検:vehicle inspection|車種:vehicle classification|車線:traffic lane|車輌:rolling stock|車輪:wheel|' +
  '軌跡:tire track|軌道:track|軍人:soldier|軍兵:armed forces|軍政:military administration|軍機:military secret|' +
  '軍港:naval port|軍部:military authorities|軍配:tactics|軍隊:military/troops|軍需:military stores|軒並:all|' +
  '転出:transfer|転嫁:responsibility|転移:change/transition|転身:lifestyle|軽妙:smart|軽工業:light industry|' +
  '軽快:recovery|軽油:diesel oil|軽減:reduction|軽音楽:light music|輪郭:border|輸入:introduction|輸送:transportation|' +
  '辞典:lexicon|辞書:lexicon|農作物:crops|農協:agricultural cooperative|農地:agricultural land|農場:farm|' +
  '農政:agricultural administration|農村:rural|農産:agricultural products|農産物:agricultural produce|' +
  '農耕:agriculture|辺地:remote place|辺境:frontier/border|迅速:fast/rapid|迎合:catering|迎撃:interception|' +
  '近代:modern times|近代的:modern|近況:current status|近衛:imperial guards|近距離:short distance|返上:serve up|' +
  '迫力:impact/force/intensity/appeal|迷宮:maze|迷路:maze|追悼:memorial|追撃:chase|追求:ideal/search/chase|' +
  '退団:team|送付:forwarding|送料:carriage|送電:electricity supply|逃亡:flight|逃避:flight|透視:second sight|' +
  '途上:construction|途上国:developing country|途方:way/destination|途端:just as|通例:general rule|' +
  '通俗的:popular/common|通信:communication/news/signal/telecommunications|通信社:news agency|' +
  '通信網:communications network|通信衛星:communication satellite|通信販売:mail order|通商:trade|' +
  '通常:ordinary/general/common|通年:year round|通念:common idea|通称:popular name|通算:aggregate|通話:voice call|' +
  '通貨:currency|通販:mail order|通路:passage|通過:station/town/carriage/inspection|速力:speed|速度:speed/rate|' +
  '速達:special delivery|造幣局:mint|造成:creation|連中:company/lot/gang/group|連係:linkage/link|連合:alliance|' +
  '連合会:association/federation|連峰:mountain range|連帯:joint/collective|連携:coordination/link|' +
  '連盟:federation/union/alliance|連立:alliance/union|連結:connection|' +
  '連絡:communication/call/connection/coordination|連絡先:contact address|連続:series|連邦:confederation/union|' +
  '連鎖:connection|連関:linkage|週刊誌:weekly magazine|進出:emerging|進化:progress|進展:development|進攻:drive|' +
  '進歩:improvement/development|進級:military|進行:procedure/progress|進路:path|進退:movement/conduct|' +
  '逸品:rare beauty|遂行:execution|遊戯:play/sports|遊撃:short|遊撃手:short|運動:drive/movement|運動会:sports day|' +
  '運動場:sports ground|運命:fate/lot|運営:administration/operation|運搬:transportation/carriage|' +
  '運河:canal/waterway|運用:application/steering|運行:operation/revolution/movement|運賃:freight rates|' +
  '運転:operating/running/run|運転士:mate/officer|運転手:driver|運輸:transportation|運送:freight/shipping|' +
  '過大:too much|過失:accident|過渡:ferry|過程:process|道具:tool/instrument/apparatus/means|' +
  '道理:logic/sense/right|道程:distance/journey/path/way|道筋:path|道義:morality|道路:road/highway|道順:way|' +
  '達人:master/expert|達磨:round|達者:healthy/well/proficient/master|遠慮:tact/foresight|遠足:trip|遠隔:remote|' +
  '適切:right|適当:fair|適応:accommodation|遭難:accident|遮断:interception|遵守:rules|選出:choice|選別:classification|' +
  '選手権:title|選抜:choice|選択:choice/option|選択肢:alternatives/options|遺伝子:gene|遺品:estate|遺書:will|' +
  '遺構:ancient foundation|遺産:legacy/heritage|避難民:refugees|還元:return|郡部:counties|部位:region/site|' +
  '部内:staff|部品:parts/accessories/components|部員:society|部局:department/bureau|部屋:chamber|部族:house|' +
  '部活:club activities|部署:department/bureau|部門:branch/class/group/category|部隊:force/unit/corps/troops|' +
  '郵便:mail/post|郵便局:post office|郵政:postal system|郵貯:postal savings|郷土:province/region|郷里:home town|' +
  '都合:lend money|都市:city/municipal/urban|都市計画:city planning|都市部:urban area|都度:each time|' +
  '都政:metropolitan government|配信:broadcast/delivery|配偶者:partner|配列:array|配属:organization|配当:share|' +
  '配役:cast|配慮:concern/care|酒場:bar|酒屋:wine shop|釈放:liberation|里子:foster child|里親:foster parent|' +
  '重力:gravity|重厚:profound/deep/solid|重圧:heavy pressure|重大:important|重宝:treasure|重工業:heavy industry|' +
  '重度:serious|重役:executive|重心:balance|重油:heavy oil|重点:priority|重点的:focused/concentrated|' +
  '重荷:heavy freight|重要:essential/principal/major|重要性:gravity|重責:heavy responsibility|' +
  '重鎮:leader/authority|野原:prairie/moor|野外:outside/fields|野球部:corporation|野郎:guy|量的:quantitative|' +
  '金利:interest|金塊:gold bar|金子:money/funds|金属:metal|金庫:safe/treasury|金網:wire mesh|' +
  '金融:finance/financial/credit|金融市場:money market|金融機関:financial institutions|金貨:gold coin|金銭:cash|' +
  '針金:wire|釣合:balance|鉄棒:iron bar|鉄橋:railway bridge|鉄道:railway|鉄骨:steel beam|鉱区:mining area|鉱山:mine|' +
  '鉱業:mining industry|鉱石:crystal|銀座:silver mint|銀河:galaxy|銀紙:silver paper|銀行:bank|銀貨:silver coin|' +
  '銃器:small arms|銅山:copper mine|銅貨:copper coin|銘柄:brand/description|銭湯:public bath|鋭利:keen/acute|' +
  '鋭敏:keen/acute|鋳型:mold|鋳物:casting|鋳造:founding|鋼材:steel material|鋼鉄:steel|鍛錬:forging/training|' +
  '鍵盤:computer|鑑賞:music|長大:grand|長官:secretary/chief|長所:merit/advantage|長期的:long term|長老:senior/dean|' +
  '長閑:calm|閉会:meeting|開催:exhibition|開口:aperture/open/broad|開局:bureau/establishment|開拓:development|' +
  '開拓者:pioneer|開港:airport|開発:exploitation|開発元:video games|開発部:development department|' +
  '開示:disclosure/show/display|開通:railway|開館:museum|閑散:market/town/trade/free|間口:range|間隔:space|' +
  '関係:connection/concern|関係者:staff|関心:concern/interest|関知:business|関税:customs|関連:connection|' +
  '関門:gateway|閣僚:cabinet ministers|閣議:cabinet meeting|閲覧:reading|闘争:battle/combat/strife/strike|' +
  '闘士:fighter|闘志:fight|防御:protection|防止:check|防波堤:mole|防火:fire fighting|防犯:camera|防空:air defense|' +
  '防衛:protection|阻止:check|附属:affiliated/associated/subordinate|降伏:yield|降雨:rain|降雪:snow|限度額:loan|' +
  '陛下:his majesty|陣営:party|陣容:cast/staff|陰謀:scheme/conspiracy|陳列:display|陳情:appeal|陶器:china|陶磁器:china|' +
  '陶芸:ceramic art|陸上:ground/shore|陸橋:land bridge|陸軍:army|険悪:critical/serious|陽光:sunshine|陽気:weather|' +
  '隊員:troops|階層:class/level|階級:class/rank/grade|随一:best/first|随意:free|隙間:clearance|際限:end|' +
  '障害:disability|隠語:cant|雄大:great|雅致:grace|集中:integration|集会:assembly|集合:assembly|集団:group/mass|' +
  '集荷:cargo booking|集落:settlement/village/community/town|雑居:community|雑炊:fish|雑誌:journal/magazine|' +
  '難民:shop|難聴:hearing loss|難題:challenge|雨具:rain gear|雨水:rain water|雨雲:rain cloud|雪国:snow country|' +
  '雪崩:avalanche|雰囲気:mood/aura|零点:root|電光:electric illumination|電力:electric power|電器:electric|' +
  '電子:electronic|電子部品:electronic parts|電柱:utility pole|電機:appliances|電気:electricity/light|' +
  '電池:battery/cell|電波:signal|電流:electric current|電源:electrical power|電灯:electric light|' +
  '電線:electric line|電話:phone|電話帳:telephone directory|電話機:telephone|電話番号:telephone number|' +
  '電鉄:electric railway|需要:demand|震動:impact|霊園:memorial park|霧雨:light rain|露呈:disclosure|露店:stand|' +
  '露見:disclosure|露顕:disclosure|露骨:crude|青少年:youth|青山:green mountain|青年:youth|青木:live tree|青果:produce|' +
  '青柳:green willow|青空:blue sky|青雲:blue sky|非公開:secret|面倒:care|面子:members|面目:credit|面積:size/area|' +
  '革新:innovation|革靴:leather shoes|靴屋:shoe store|音声:voice/speech/sound|音楽:music|音程:step/key|' +
  '音符:note symbol|音質:sound quality|音階:scale|音響:sound/acoustics/echo/audio|音頭:lead|韻律:rhythm|' +
  '頂上:summit/peak|頂戴:drinking|頂点:summit|項目:category|順位:order/rank|順守:rules|順序:order/procedure|' +
  '順当:right|順応:accommodation|順番:turn|順調:all right|頑丈:firm|領事館:consulate|領内:territory|領土:territory|' +
  '領地:dominion|領域:territory/range/region|領袖:leader/chief|頭取:president|頭文字:capital letter|頭金:deposit|' +
  '頭髪:hair|頻度:frequency|題名:title|額面:par|願書:application|顧客:client|風下:lee|風俗:customs|風力:force|風呂:bath|' +
  '風土:climate|風情:air|風景:view/sight|風格:style|風潮:tide/current/trend|風紀:discipline|風速:wind speed|' +
  '風邪:cold/influenza|風邪薬:cold medicine|風鈴:wind chime|風雲:nature|飛球:fly|飛行:aviation/flight/flying/fly|' +
  '飛行場:airfield/airport|飛行士:pilot|飛行機:aircraft|食品:food|食堂:restaurant|食塩:table salt|食料:food|食物:food|' +
  '食用:edible|食糧:food|食糧庁:food agency|食肉:meat|飲料:beverage|飲料水:drinking water|飲物:beverage|' +
  '飲食店:restaurant|飼料:feed|養成:education/development|養殖:culture|養護:care|首唱:promotion|首席:chief|首班:leader|' +
  '首相:prime minister|首脳:leader/top|首脳部:executives|首謀:leader|首長:chief|首領:chief/leader|' +
  '馬主:registered owner|馬力:energy|馬術:riding|馬車:coach/carriage/wagon/cart|馬鹿:fool|駅伝:post horse|' +
  '駅員:station staff|駅長:station master|駐留:garrison|駐車場:parking lot|騒乱:riot|騒動:riot|騰貴:appreciation|' +
  '骨子:main point|高位:bit|高台:high ground|高名:your name|高圧:high pressure|高学年:fifth|高尚:advanced|' +
  '高層:air current|高峰:high mountain|高度:advanced|高性能:high performance|高所:high place|高校:high school|' +
  '高気圧:high pressure|高波:heavy seas|高瀬:river boat|高等:high grade|高等学校:high school|高級:high grade|' +
  '高裁:high court|高見:great idea|高速:rapid/express/highway/expressway|高速度:high speed|' +
  '高速道路:highway/expressway|高齢者:old people|髪形:hair style|魂胆:scheme|魅力:appeal|魅力的:charming|' +
  '魚介:marine products|魚介類:marine products|魚屋:fish market|魚市場:fish market|魚肉:fish meat|魚雷:torpedo|' +
  '魚類:fish|鳥獣:wildlife|麻薬:drug|黄色:amber|黄金:gold/money/cash|黒子:beauty spot|黒字:black|黒幕:power broker|' +
  '黒星:loss|黒鉛:graphite|鼻紙:tissue paper'
