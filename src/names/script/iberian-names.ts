import { fold } from './fold.ts'

/**
 * Common names of Spanish and Portuguese that Russian, Arabic and other Cyrillic or Arabic texts write by their sounds, so
 * that no reading by letters gives the spelling that they have at home: Хуан is Juan, Родригес Rodriguez. Russian by its
 * practical transcription of either language, Arabic as newspapers have them. Own collection.
 */
const IN_CYRILLIC =
  'хуан:juan хуана:juana хуанита:juanita хосе:jose хорхе:jorge хавьер:javier|xavier хулио:julio хулия:julia хулиан:julian хесус:jesus хоакин:joaquin хайме:jaime ' +
  'хосефина:josefina хасинто:jacinto херонимо:jeronimo|geronimo херман:german херардо:gerardo хильберто:gilberto хосуэ:josue анхель:angel анхела:angela анхелес:angeles ' +
  'серхио:sergio рохелио:rogelio эухенио:eugenio вирхилио:virgilio вирхиния:virginia алехандро:alejandro алехандра:alejandra алехо:alejo бенхамин:benjamin ' +
  'гильермо:guillermo гильерме:guilherme мигель:miguel энрике:enrique|henrique рикардо:ricardo карлос:carlos карлота:carlota оскар:oscar франсиско:francisco ' +
  'франсиска:francisca висенте:vicente сесилия:cecilia сесар:cesar марсело:marcelo марселино:marcelino лусия:lucia лусиано:luciano лусио:lucio луис:luis|luiz ' +
  'игнасио:ignacio маурисио:mauricio патрисио:patricio патрисия:patricia фабрисио:fabricio гонсало:gonzalo лоренсо:lorenzo эктор:hector эрнан:hernan ' +
  'эрнандо:hernando умберто:humberto уго:hugo орасио:horacio ильда:hilda беатрис:beatriz инес:ines|inez тереса:teresa росарио:rosario ' +
  'жозе:jose жуан:joao жоау:joao жоао:joao жорже:jorge жорж:jorge|george|georges жоаким:joaquim жулио:julio паулу:paulo педру:pedro антониу:antonio луиш:luis карлуш:carlos ' +
  'маркуш:marcos инасиу:inacio эдуарду:eduardo рикарду:ricardo фернанду:fernando ' +
  'родригес:rodriguez|rodrigues гонсалес:gonzalez|gonzales эрнандес:hernandez|hernandes хименес:jimenez|gimenez перес:perez|peres гарсия:garcia лопес:lopez|lopes ' +
  'мартинес:martinez санчес:sanchez рамирес:ramirez васкес:vasquez|vazquez диас:diaz|dias муньос:munoz альварес:alvarez ортис:ortiz гутьеррес:gutierrez ' +
  'мендес:mendez|mendes мендоса:mendoza кастильо:castillo вальехо:vallejo мурильо:murillo трухильо:trujillo падилья:padilla кабельо:cabello карвахаль:carvajal рохас:rojas ' +
  'мехия:mejia мохика:mojica мухика:mujica хара:jara хурадо:jurado борхес:borges борха:borja суарес:suarez|soares веласкес:velasquez|velazquez домингес:dominguez|domingues ' +
  'энрикес:enriquez|henriquez фернандес:fernandez|fernandes чавес:chavez|chaves нуньес:nunez ибаньес:ibanez эррера:herrera эредиа:heredia уэрта:huerta ' +
  'уртадо:hurtado инохоса:hinojosa охеда:ojeda кинтеро:quintero кирога:quiroga гевара:guevara герра:guerra герреро:guerrero валенсуэла:valenzuela сепеда:cepeda|zepeda ' +
  'самора:zamora сапата:zapata суньига:zuniga сарате:zarate солорсано:solorzano альенде:allende вильегас:villegas вильянуэва:villanueva вилья:villa вильяреаль:villarreal ' +
  'каррильо:carrillo очоа:ochoa агирре:aguirre агилар:aguilar кеведо:quevedo рейес:reyes кастро:castro кальдерон:calderon камачо:camacho кордеро:cordero кортес:cortez|cortes ' +
  'крус:cruz дуарте:duarte эскобар:escobar фигероа:figueroa франко:franco гусман:guzman лара:lara маркес:marquez|marques паласиос:palacios пачеко:pacheco салас:salas ' +
  'саласар:salazar сантос:santos сильва:silva соуза:sousa|souza вальдес:valdez|valdes варгас:vargas васкеш:vasques гомес:gomez|gomes'

const IN_ARABIC =
  'خوان:juan خوسيه:jose خوسي:jose خورخي:jorge خافيير:javier خابيير:javier خوليو:julio خوليان:julian خيسوس:jesus خواكين:joaquin خايمي:jaime انخيل:angel سيرخيو:sergio ' +
  'اليخاندرو:alejandro غييرمو:guillermo غويليرمو:guillermo ميغيل:miguel انريكي:enrique هيكتور:hector هوغو:hugo رودريغيز:rodriguez رودريغيث:rodriguez رودريجيز:rodriguez ' +
  'غونزاليس:gonzalez غونزاليز:gonzalez هيرنانديز:hernandez خيمينيز:jimenez خيمينيث:jimenez تروخيو:trujillo كاستيو:castillo موريو:murillo كابيو:cabello كابيلو:cabello روخاس:rojas ' +
  'ميخيا:mejia غيفارا:guevara فاسكيز:vasquez|vazquez فيلاسكيز:velasquez|velazquez ماركيز:marquez'

/** Names by how they are written, folded, with the spellings that they have at home. */
export const IBERIAN_NAMES: ReadonlyMap<string, string> = new Map(
  `${IN_CYRILLIC} ${IN_ARABIC}`.split(' ').map((each) => {
    const [written = '', spellings = ''] = each.split(':')
    return [fold(written), spellings] as const
  }),
)
