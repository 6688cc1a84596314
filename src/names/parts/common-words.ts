/** Raised when the rules for common words change; the table itself is part of the fingerprint. */
export const COMMON_WORDS_VERSION = 4

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
    'khalil jalil hisham haitham nidal bassam issam hatem osama ahmadzai tawfiq hani wael nadia salma hana huda mona ' +
    'rania dina reem noura sana lina hamdan hamad zayed saif nasr fares badr yasser hossam tamer sherif magdy gamal ' +
    'ramy hesham emad essam yildiz arslan dogan kilic aslan cetin kara koc kurt ozdemir simsek polat acar aksoy ' +
    'erdogan murat huseyin kemal omer burak fatih serkan ayse fatma elif zeynep fedotov filippov fomin frolov gusev ' +
    'davydov danilov dmitriev denisov zuev ilyin kalinin karpov kiselev klimov komarov konovalov korolev krylov ' +
    'kudryavtsev kulikov lazarev maslov matveev melnikov mironov nazarov nikiforov osipov petrenko ponomarev polyakov ' +
    'savchenko semyonov sergeev sidorov sorokin tikhonov timofeev titov tsvetkov vinogradov vlasov voronin voronov ' +
    'zaitsev zimin vasilieva fedorova morozova volkova mikhailova pavlova kozlova sokolova novikova lebedeva ' +
    'kuznetsova popova egorova orlova nikolaeva andreeva makarova nikitina bondar kovalchuk kravchuk lysenko ' +
    'marchenko moroz oliynyk panchenko polishchuk rudenko savchuk shevchuk tkachuk yurchenko zinchenko oleksandr ' +
    'serhii serhiy andrii andriy volodymyr mykola mykhailo dmytro oleh ihor yurii pavlo petro vasyl viktoriia ' +
    'nataliia tetiana iryna ivanenko vasilenko pavlenko romanenko kostenko fernandez dominguez gil serrano blanco ' +
    'marin sanz iglesias nunez garrido cortes lozano guerrero cano prieto mendez calvo gallego vidal marquez pena ' +
    'cabrera fuentes carrasco diez caballero nieto pascual santana herrero lorenzo montero hidalgo gimenez ibanez ' +
    'ferrer duran santiago benitez mora vicente arias carmona crespo pastor saez velasco moya soler parra esteban ' +
    'bravo gallardo acosta aguirre avila cardenas cervantes contreras cordova coronado escobar espinoza estrada ' +
    'figueroa franco galvan garza gallegos guerra ibarra juarez lara luna macias maldonado mejia mercado miranda ' +
    'montes montoya munoz ochoa orozco pacheco padilla palacios paz ponce quintero rangel robles rosales rosario ' +
    'salas salazar salinas sandoval sierra solis sosa tapia trejo trujillo valdez valencia valenzuela velasquez ' +
    'velazquez villa villarreal zamora zapata zuniga barbosa barros batista borges cardoso correia cunha dias duarte ' +
    'farias fonseca freitas goncalves guimaraes machado martins mendes monteiro moraes moreira moura nascimento neves ' +
    'nogueira nunes pinto rezende rocha rodrigues teixeira rodrigo cesar diego ignacio joaquin gonzalo alvaro adrian ' +
    'mateo sebastian tomas valeria camila lucia martina sofia paula daniela carolina marta isabel teresa beatriz ' +
    'raquel pilar dolores cristina silvia monica claudia adriana alicia veronica yolanda hossein mohsen saeid masoud ' +
    'alireza hamidreza mohammadreza gholamreza behzad kazemi karami sadeghi jafari akbari rostami heidari ebrahimi ' +
    'soleimani rahimi hashemi nazari mousavi mohammadian bagheri asadi najafi yousefi ghasemi zare kamali sharifi ' +
    'norouzi tavakoli khalili amini bhatt bose chatterjee chopra desai dutta ghosh iyer jain kapoor kaur khanna ' +
    'malhotra mehta menon mukherjee naidu nath pandey pillai prasad rathore roy saxena sethi shetty sinha srivastava ' +
    'thakur tiwari tripathi varma anand arjun ashok deepak ganesh gaurav harish kiran manoj mukesh naveen nitin ' +
    'pankaj prakash pradeep rahul rakesh ramesh rohit sachin sandeep satish shiv suresh vikram vinod abbasi afridi ' +
    'awan bajwa bhatti dar gill gondal hashmi janjua javed kazmi khattak mughal naqvi niazi paracha rana raza rizvi ' +
    'siddique zaidi asif kashif nadeem naveed saleem shahbaz waqar zafar petit girard bonnet dupont lambert fontaine ' +
    'rousseau vincent faure andre mercier blanc guerin boyer garnier chevalier legrand gauthier perrin robin clement ' +
    'morin roussel mathieu gautier masson marchand duval dumont lemaire noel meunier dufour brun blanchard giraud ' +
    'joly riviere brunet gaillard barbier arnaud gerard roche renard schmitt leroux colin caron picard roger fabre ' +
    'aubert lemoine renaud dumas lacroix bourgeois benoit rey leclerc payet rolland leclercq guillaume lecomte dupuy ' +
    'guillot hubert berger carpentier dupuis moulin louis deschamps huet vasseur boucher fleury royer jacquet paris ' +
    'poirier marty aubry guyot carre renault charpentier menard maillard baron neumann schwarz zimmermann braun ' +
    'kruger hofmann hartmann lange werner krause meier lehmann schmid schulze maier kohler herrmann walter konig ' +
    'mayer huber kaiser fuchs peters lang scholz moller weiss hahn vogel schubert roth friedrich beck gunther winkler ' +
    'lorenz baumann schuster keller butler coleman henderson jenkins perry powell sullivan russell griffin hayes ' +
    'hamilton graham wallace woods cole jordan owens reynolds fisher ellis gibson mcdonald marshall murray freeman ' +
    'wells webb simpson stevens tucker porter hunter hicks crawford boyd mason warren dixon burns gordon shaw ' +
    'holmes rice robertson hunt black daniels palmer mills nichols grant knight ferguson stone hawkins dunn perkins ' +
    'hudson spencer gardner stephens payne pierce berry matthews arnold willis ray watkins olson carroll duncan ' +
    'snyder hart cunningham bradley lane andrews harper fox riley armstrong carpenter weaver greene lawrence elliott ' +
    'sims austin kelley franklin lawson fields carr wheeler chapman oliver montgomery richards williamson johnston ' +
    'banks bishop mccoy howell morrison hansen harvey little burton stanley jacobs reid fuller lynch dean gilbert ' +
    'garrett welch larson frazier burke hanson day bowman fowler brewer hoffman carlson pearson holland douglas ' +
    'fleming jensen byrd davidson hopkins may terry wade walters curtis neal caldwell lowe jennings barnett graves ' +
    'horton shelton barrett obrien sutton mckinney miles craig rodriquez chambers holt fletcher watts bates hale ' +
    'rhodes newman ashley amanda melissa stephanie rebecca sharon cynthia kathleen amy angela brenda pamela nicole ' +
    'samantha katherine christina debra carolyn janet heather diane julie joyce lauren joan evelyn judith megan ' +
    'cheryl hannah jacqueline martha ann sara madison frances kathryn janice abigail judy sophia grace denise amber ' +
    'doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte kayla alexis lori jacob ' +
    'jonathan justin brandon dennis jerry tyler aaron nathan zachary kyle ethan noah keith sean gerald carl harold ' +
    'dylan jesse bryan billy bruce joe logan willie elijah wayne randy ralph bobby eugene horvath toth szabo kovacs ' +
    'nagy varga kiss molnar nemeth farkas balogh papp lakatos takacs juhasz wojcik kowalczyk wisniewski wozniak ' +
    'lewandowski zielinski szymanski dabrowski kozlowski jankowski mazur kwiatkowski krawczyk kaczmarek piotrowski ' +
    'grabowski zajac pawlowski michalski krol wieczorek jablonski wrobel novotny svoboda dvorak cerny prochazka ' +
    'kucera vesely horak nemec markovic djordjevic stojanovic ilic stankovic pavlovic milosevic popovic kovacevic ' +
    'babic maric juric novakovic knezevic dimitrov georgiev petkov stoyanov iliev angelov todorov hristov kolev ' +
    'marinov popa radu dumitru stan stoica gheorghe rusu munteanu andersson johansson karlsson nilsson eriksson ' +
    'larsson olsson persson svensson johansen olsen larsen andersen pedersen nielsen christensen rasmussen sorensen ' +
    'korhonen virtanen janssen bakker visser smit devries dekker dijkstra mulder peeters maes mensah owusu boateng ' +
    'osei asante appiah kamau mwangi otieno odhiambo wanjiru juma hamisi sani bello abubakar lawal okonkwo eze nwosu ' +
    'obi chukwu adeyemi ogunleye tesfaye bekele haile girma kebede abebe mekonnen desta tadesse ' +
    'joseph samuel emmanuel david cohen levi mizrahi moshe yosef nam pak ri choe rim sin ' +
    'star first new east west north south pacific arab gulf ' +
    'central united trust care home city house world best blue red green golden gold silver royal sun sea ocean land sky tech data ' +
    'net web digital media design digital food foods farm auto motor motors medical health pharma club sport center plus pro one',
}
