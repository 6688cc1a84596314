import { fold } from './fold.ts'

/**
 * Common given names of Arabic, Persian and Turkish as Russian and the languages of Central Asia write them, with the spellings
 * that Latin letters have by other ways: х is h and kh, г an h in Ибрагим. Own collection.
 */
const NAMES =
  'мухаммад:muhammad|mohammad|mohammed|mohamed|mukhammad мухаммед:muhammad|mohammed|mohamed|muhammed|mukhammed мохаммад:mohammad|muhammad|mohammed мохаммед:mohammed|muhammad|mohamed ' +
  'мохамед:mohamed|mohammed|muhammad магомед:magomed|mohammed|muhammad мехмет:mehmet|mehmed мехди:mehdi|mahdi махди:mahdi|mehdi|makhdi махмуд:mahmoud|mahmud|mehmood|makhmud ' +
  'ахмад:ahmad|ahmed|akhmad ахмед:ahmed|ahmad|akhmed ахмет:ahmet|ahmed|akhmet хамид:hamid|hameed|khamid хамза:hamza|hamzah|khamza хасан:hassan|hasan|khasan хассан:hassan|hasan ' +
  'хусейн:hussein|husain|hussain|husayn|khusein хуссейн:hussein|hussain хосейн:hossein|hussein|hosein хашим:hashim|hashem|khashim хаким:hakim|hakeem|khakim хабиб:habib|habeeb|khabib ' +
  'хафиз:hafiz|hafez|khafiz хафез:hafez|hafiz хайдар:haidar|haydar|haider|khaidar хани:hani|hany харун:harun|haroun|haroon хаджи:haji|hajji|hadji|khadzhi халид:khalid|khaled|halid ' +
  'халил:khalil|halil хатем:hatem|hatim хишам:hisham|hesham ибрагим:ibrahim|ebrahim|ibragim исмаил:ismail|ismael|esmail исхак:ishaq|ishak|iskhak юнус:yunus|younus|younis|yunis|yunes ' +
  'юсуф:yusuf|youssef|yousef|yusif|yousuf якуб:yaqub|yakub|yaqoub|jakub яхья:yahya|yehia|yahia ясин:yasin|yassin|yaseen ясир:yasir|yasser абдалла:abdallah|abdullah|abdalla ' +
  'абдулла:abdullah|abdulla|abdallah абдурахман:abdurahman|abdulrahman|abdurrahman абдуррахман:abdurrahman|abdulrahman|abdurahman абдулхамид:abdulhamid|abdelhamid ' +
  'абдулазиз:abdulaziz|abdelaziz абдулкадир:abdulkadir|abdulqadir|abdelkader умар:umar|omar|omer омар:omar|umar|omer усама:osama|usama|oussama осама:osama|usama усман:usman|osman|othman|uthman ' +
  'осман:osman|usman|othman саид:said|saeed|sayed|saed сайед:sayed|sayyid|seyed|syed сейед:seyed|sayyid|sayed салах:salah|saleh|salakh салех:saleh|salih|salekh салих:salih|saleh|salikh ' +
  'сулейман:suleiman|sulaiman|sulayman|soleiman|suleyman джамал:jamal|gamal|dzhamal джамаль:jamal|gamal|cemal джафар:jafar|jaafar|dzhafar джабер:jaber|jabir джавад:javad|jawad ' +
  'джалал:jalal|jalaal|dzhalal джихад:jihad|cihad джума:juma|jumah|jomaa реджеп:recep|rejep джемаль:cemal|jamal джевдет:cevdet джихан:cihan|jihan неджметтин:necmettin реза:reza|riza ' +
  'риза:riza|reza фатх:fath|fateh фатхи:fathi|fethi фархад:farhad|ferhad|farkhad рахим:rahim|raheem|rakhim рахман:rahman|rehman|rakhman рашид:rashid|rasheed|rachid тахир:tahir|taher|takhir ' +
  'зухайр:zuhair|zuhayr зухра:zuhra|zohra|zukhra закария:zakaria|zakariya|zakariyya айман:ayman|aiman|aymen анвар:anwar|anvar|enver'

/** Names by how they are written, folded, with their spellings, that of the letters among them. */
export const ARABIC_NAMES_IN_CYRILLIC: ReadonlyMap<string, string> = new Map(
  NAMES.split(' ').map((each) => {
    const [written = '', spellings = ''] = each.split(':')
    return [fold(written), spellings] as const
  }),
)
