/** Raised when the rules for common words change; the table itself is part of the fingerprint. */
export const COMMON_WORDS_VERSION = 3

/**
 * Words that many people and bodies who are on no list bear, folded, by how much meeting one tells at most, in bits (one
 * bearer in 2 to that power or more often). Given names, family names and words of bodies that are among the most frequent
 * of some large country or trade. Own collection from public knowledge; coarse on purpose.
 */
export const COMMON_WORDS: Readonly<Record<1 | 5 | 7 | 9, string>> = {
  1: 'of the and for in',
  5:
    'mohammed mohammad muhammad mohamed mohamad muhammed mohd md ali ahmed ahmad hassan hasan hussein hussain khan wang li zhang ' +
    'liu chen kim lee park nguyen maria jose juan ' +
    'europe european asia asian africa african america americas american china chinese russia russian iran iranian ' +
    'india indian japan japanese korea korean germany deutschland france italy spain turkey turkiye switzerland ' +
    'schweiz suisse svizzera belarus ukraine canada australia hongkong singapore malaysia indonesia pakistan syria ' +
    'syrian iraq iraqi emirates middle',
  7:
    'abdul abdullah abdallah abdel ibrahim omar umar osman othman khalid khaled yusuf yousef youssef saleh salih said saeed sayed ' +
    'mahmoud mahmood mustafa mostafa hamid hameed rahman rahim karim kareem malik abbas amin jamal jamil nasser nasir tariq ismail ' +
    'idris musa hamza bilal imran iqbal singh kumar sharma begum bibi akhtar shah syed hossain islam rahmani ahmadi mohammadi ' +
    'husseini hosseini rezaei karimi moradi yang huang zhao wu zhou xu sun ma zhu hu guo he lin luo gao liang tang tan wong chan ' +
    'lim chang choi jung kang cho yoon jang im han tran le pham hoang ivanov ivanova petrov petrova smirnov smirnova kuznetsov ' +
    'popov aleksandr alexander sergey sergei andrey andrei dmitry dmitri vladimir alexey aleksey alexei mikhail nikolay nikolai ' +
    'igor oleg yuri yuriy viktor victor pavel ivan anna elena olga natalia svetlana tatiana ekaterina irina marina john james ' +
    'robert michael william david richard joseph thomas charles daniel matthew mark paul george peter smith johnson williams brown ' +
    'jones miller davis garcia rodriguez martinez hernandez lopez gonzalez perez sanchez ramirez torres flores rivera gomez diaz ' +
    'cruz carlos luis jorge francisco antonio manuel miguel pedro fernando rafael ricardo roberto mary patricia jennifer elizabeth ' +
    'sarah silva santos oliveira souza pereira joao ana jean pierre marie michel muller schmidt hans wei fang jing ming hong hua ' +
    'jun ping lei yan ying ying xin hui yong jie bin hai tao bo long',
  9:
    'aziz hakim majid rashid rasheed samir nabil walid waleed faisal faysal fahd sultan salman salem salim sami ziad zaid yasin ' +
    'yassin adel adil anwar ashraf ayman bashir farid fouad fuad ghulam habib haider hadi hashim ilyas jaber jafar junaid kamal ' +
    'latif mahdi mansour mansoor marwan mehdi mehmet mousa murad nadir naseer noor nur qasim qadir raja rafiq reza rizwan sabir ' +
    'sadiq safi shafi sharif shahid sheikh siddiqui sohail suleiman sulaiman taha tahir usman wali yahya yaqub younis yunus zahid ' +
    'zaki zia fatima aisha khadija maryam zahra amina layla leila hajji haji mullah mir mirza mohammadzai wardak ansari qureshi ' +
    'chaudhry chowdhury malik butt mia miah uddin das gupta patel reddy rao nair verma yadav mishra joshi ram lal chand dev raj ' +
    'ravi sunil anil vijay ajay sanjay rajesh amit priya xie song zheng deng han feng yu dong xiao cheng cao yuan cai pan tian ' +
    'jiang wei du ye su lu lv ding ren shen yao peng zeng cui tan liao fan fu wan shi qin jin dai xia zhong shao meng bai hou qiu ' +
    'kong qian jia yin guan yun fei min xiang jian guang guo qing zhi hao chao gang kai lan mei na ling rong sheng shan shu wen xue ' +
    'yi yue yuan yu zhen zheng zhong chul young seung sung hyun jin joon hee sook soo kyung chong chol song il un ho sang tae jae ' +
    'min-jun sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato hiroshi takashi kenji thi van huy duc minh ' +
    'anh hung thanh tuan vasiliev vasilyev sokolov mikhailov novikov fedorov morozov volkov alekseev lebedev semenov egorov pavlov ' +
    'kozlov stepanov nikolaev orlov andreev makarov nikitin zakharov zaytsev soloviev borisov yakovlev grigoriev romanov vorobyov ' +
    'belov medvedev antonov tarasov zhukov bondarenko shevchenko kovalenko tkachenko kravchenko melnyk boyko anatoly anatoliy ' +
    'vasily vasiliy boris gennady gennadiy konstantin leonid maksim maxim nikita roman ruslan stanislav valery valeriy viacheslav ' +
    'vyacheslav vitaly vitaliy yevgeny evgeny evgeniy yaroslav denis artem anton kirill timur ilya petr pyotr fedor georgy grigory ' +
    'semyon aleksandrovich vladimirovich nikolaevich sergeevich ivanovich anatolievich viktorovich mikhailovich alekseevich ' +
    'andreevich petrovich yurievich nikolayevich sergeyevich igorevich olegovich yulia julia ksenia larisa lyudmila nadezhda ' +
    'oksana valentina vera galina anastasia daria maria andrew anthony brian christopher donald edward eric frank gary gregory ' +
    'jason jeffrey jeremy kenneth kevin larry patrick raymond ronald ryan scott stephen steven timothy samuel simon adam alan ' +
    'albert arthur benjamin henry jack martin nicholas philip susan linda barbara margaret karen nancy lisa jessica helen laura ' +
    'emma anne jane alice victoria rachel rose catherine christine wilson moore taylor anderson jackson white harris thompson ' +
    'robinson clark lewis walker hall allen young king wright scott green baker adams nelson hill campbell mitchell roberts carter ' +
    'phillips evans turner parker collins edwards stewart morris murphy cook rogers morgan cooper reed bailey bell kelly howard ' +
    'ward cox richardson wood watson brooks bennett gray hughes price myers long ross foster alvarez castillo jimenez moreno romero ' +
    'herrera medina aguilar vargas castro guzman mendoza ruiz ortiz gutierrez chavez ramos morales reyes vasquez vazquez rojas ' +
    'suarez delgado ortega rios molina soto navarro campos vega leon alejandro andres eduardo enrique felipe gabriel guillermo ' +
    'hector hugo javier jesus julio mario oscar pablo raul ruben sergio victor gloria carmen rosa luz costa ferreira alves lima ' +
    'gomes ribeiro carvalho almeida lopes soares fernandes vieira paulo marcos bruno lucas joao rossi russo ferrari esposito bianchi ' +
    'giuseppe giovanni marco andrea luca francesco dubois durand leroy moreau simon laurent lefebvre francois philippe jacques ' +
    'nicolas alain bernard daniel christian olivier schneider fischer weber meyer wagner becker schulz hoffmann koch bauer richter ' +
    'klein wolf thomas stefan andreas wolfgang klaus jan piotr andrzej krzysztof nowak kowalski novak horvat jovanovic petrovic ' +
    'nikolic ivanovic popescu ionescu yilmaz kaya demir celik sahin ozturk aydin emre mustafa okafor mohamud abdi hassan ' +
    'abdirahman moussa diallo traore coulibaly keita toure mamadou ousmane amadou ibrahima okoro adebayo banda phiri moyo ncube ' +
    'joseph samuel emmanuel david cohen levi mizrahi moshe yosef nam pak ri choe rim sin ' +
    'star first new east west north south pacific arab gulf ' +
    'central united trust care home city house world best blue red green golden gold silver royal sun sea ocean land sky tech data ' +
    'net web digital media design digital food foods farm auto motor motors medical health pharma club sport center plus pro one',
}
