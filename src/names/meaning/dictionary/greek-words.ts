// Written by bench/tables/dictionary-words.py. This file is under its dictionary’s licence, not the project’s: see NOTICE.

/** Words from FreeDict’s Greek–English dictionary, made from Wiktionary (CC BY-SA 3.0), with what they mean: `边缘:edge|任务:mission/task|…`. */
export const GREEK_WORDS: string =
  'άβυσσος:gulf|άγγελος:angel|άγημα:detachment|άγνωστος:unknown|άγουρος:green|άθλημα:sport/game|' +
  'άθληση:exercise/sport|άκατος:launch|άκουσμα:sound|άκρη:edge/end|άκρος:extreme|άλας:salt|' +
  'άλλος:other/next/some|άλογο:horse|άλφα:alpha|άλως:halo|άμαξα:carriage/coach|άμεσος:direct|' +
  'άμμος:sand|άμοιαστος:different|άμπωτη:low tide|άμυνα:defense|άναμμα:lighting|άνεμος:wind|' +
  'άνθος:flower|άνθρακας:carbon|άνθρωπος:human/man|άνοιξη:spring|άντε:go|άντληση:pumping|άντρο:den|' +
  'άντωση:lift|άνωση:lift|άπηξ:apex|άπους:foot|άρα:so|άργυρος:silver|άρθρο:article|άρθρωμα:module|' +
  'άρια:air|άριστος:best|άρμα:tank|άρτιος:even|άρχοντας:lord|άσημος:unknown|άσκηση:exercise|' +
  'άσμιχτος:separate|άσος:ace|άσπρο:white|άσπρος:white|άσφαλτος:asphalt|άτλαντας:atlas|' +
  'άτοκος:interest free|έβδομο:seventh|έβδομος:seventh|έγερση:rising|έγκλημα:crime|' +
  'έγνοια:care/concern|έδαφος:ground|έθνος:nation|έιτζ:aids|έκαστος:each|έκκεντρο:cam|έκλειψη:eclipse|' +
  'έκταση:area|έκτο:sixth|έκτος:sixth|έλαιο:oil|έλεγχος:control|έλος:marsh|έμβασμα:remittance|' +
  'έμβιος:living|έμπεδο:regiment|έμπεδος:regiment|έμπορος:merchant|έναστρος:starry|ένατος:ninth|' +
  'ένδικος:judicial|ένεση:shot/jab|ένοπλος:armed|ένσταση:appeal|ένστικτο:instinct|ένταλμα:order|' +
  'ένταξη:integration|έντοκος:interest bearing|έντομο:bug|έντυπος:press|έξεργο:high relief|' +
  'έξεργος:high relief|έξι:six|έξοδος:output|έξτρα:extra|έξυπνος:smart|έπαυλη:manor|έπιπλο:furniture|' +
  'έρανος:quest/collection/fund|έργο:work/project|έρευνα:research/investigation|έρημος:waste|' +
  'έρωτας:love|έσοδο:income/revenue|έτος:year|έφεση:appeal|έψιλον:epsilon|ήλιος:sun|ήρωας:hero|' +
  'ήχος:sound|ίδρυμα:institution/foundation/institute|ίδρυση:foundation|ίνα:fiber|αΐδιος:perpetual|' +
  'αέναος:perpetual|αέριο:gas|αέριος:air|αίθουσα:hall|αίθριος:bright|αίμα:blood|αίσθημα:sentiment|' +
  'αίσθηση:sense|αίτημα:demand|αίτηση:application|αβάς:abbot|αβέβηλος:sacred|αβαείο:abbey|' +
  'αβαθής:not deep|αβαντάζ:advantage|αβαρής:light|αβγοτάραχο:roe|αγέλη:herd|αγίασμα:holy water|' +
  'αγαθοεργία:charity|αγαθό:good/commodity/right|αγγελία:ad|αγγελιοφόρος:messenger|' +
  'αγγελοειδής:angel like|αγιασμένος:holy/sacred|αγκίστρι:fishing hook|αγκιτάτσια:agitation|' +
  'αγνός:pure|αγριοκαστανιά:chestnut tree|αγριοπερίστερο:rock dove|αγριόπευκο:black|' +
  'αγροκαλλιέργεια:agriculture|αγροληψία:tenant|αγροτικός:agricultural|αγρόκτημα:farm|' +
  'αγρόπολη:garden city|αγχίνους:wise|αγχιστεία:affinity|αγωγή:education|αγωνιστής:fighter|' +
  'αγωνιστικός:fighting|αγόρασμα:buying/purchasing|αγόρι:lad|αγώι:carriage|αδέλφια:brothers|' +
  'αδαμάντινος:diamond|αδαμαντωρυχείο:mine|αδελφοσύνη:brotherhood|αδελφότητα:brotherhood|' +
  'αδιάβλητος:fair|αδικητής:offender|αδρότητα:strength|αδυνάτισμα:weight loss|αδόκιμος:not approved|' +
  'αειφόρος:sustainable|αεράκι:breeze|αεραντλία:air pump|αερικό:demon|αεριοστροβιλωθητήρας:jet engine|' +
  'αεριωθούμενο:jet|αεριόφως:coal gas|αερογραμμή:airline|αεροδιαστημικός:aerospace|αεροδρόμιο:airport|' +
  'αεροδυναμική:aerodynamics|αερολογία:cant|αερομαχία:aerial combat|αερομεταφορά:air transport|' +
  'αεροναυτιλία:air navigation|αεροπλοΐα:aviation|αεροπορία:aviation|αεροσκάφος:aircraft|' +
  'αεροσταθμός:air terminal|αεροστρόβιλος:gas turbine|αεροσυγκοινωνία:civil aviation|' +
  'αεροσυνοδός:air host|αεροτοπογραφία:aerial survey|αεροτορπίλη:aerial torpedo|αεροφόρος:air|' +
  'αεροχείμαρρος:jet stream|αερόλουτρο:air bath|αερώδης:aerial|αετονύχης:operator|αετός:eagle|' +
  'αζίνα:spark|αζευγάρωτος:single|αηδόνι:nightingale|αθλητιατρική:sports medicine|αθλητισμός:sport|' +
  'αθλοπαιδιά:games/play/sport|αιθέρας:ether|αιματολογικός:blood|αιματοσκοπία:blood test|' +
  'αιμομετάγγιση:transfusion|αιολικός:wind|αιρετός:elected|αισθηματικός:love|αισθητήρας:sensor|' +
  'αιτίαση:demand|αιχμή:point|αιώνας:era|ακίνητο:real estate|ακαδημία:academy|ακανθοκυτταρικός:cell|' +
  'ακατέργαστος:raw|ακαταδίωκτος:immune|ακοή:hearing|ακολύμπητος:swimming|ακομπανιαμέντο:chord|' +
  'ακουστικότητα:acoustics|ακρίτας:outpost|ακροδέκτης:terminal/connector|ακροκιβώτιο:box|' +
  'ακρορρίζιο:root cap|ακροσημείο:end point|ακροστασία:standing|ακρόαση:hearing|ακρώρεια:ridge|' +
  'ακτή:coast|ακτίνα:beam|ακταιωρός:patrol boat|ακτινοβολία:radiation|ακτοφυλακή:coast guard|' +
  'ακόντιο:spear|ακύμαντος:calm|αλάτι:salt|αλίευση:fishing|αλαλαγή:cry|αλατωρυχείο:salt mine|' +
  'αλατόνερο:salt water|αλεξίπτωτο:parachute|αλεπού:fox|αλευροπόλεμος:flour war|' +
  'αλευρόμυλος:flour mill|αλεύρι:flour|αλιεία:fishing|αλιευτικός:fishing|αλκοόλ:alcohol|' +
  'αλλήλων:each other|αλλαγή:change|αλληλασφάλεια:insurance|αλληλοβοήθεια:aid/help|' +
  'αλληλοβοηθητικός:aid/help|αλληλοϋποστήριξη:aid/mutual|αλλοεθνής:foreign|αλουμινένιος:aluminum|' +
  'αλσεούπολη:garden city|αλσύλλιο:grove|αλτ:stop|αλτερνατίβα:alternative|αλυσίδα:chain|' +
  'αλυσιδωτός:chain|αλυσότρυπα:chain pipe|αλφάβητο:alphabet|αλφαδιά:level|αλύχτημα:barking|' +
  'αμάξι:car/carriage|αμάξωμα:body/coach|αμαξάδα:drive/trip|αμαξάς:driver|αμαξοδηγός:engine driver|' +
  'αμειψισπορά:crop rotation|αμετακίνητος:fixed|αμμουδερός:sandy|αμμουδιά:beach|αμμοχάλικο:aggregate|' +
  'αμμόλουτρο:sand bath|αμοιβή:pay|αμοιβαίος:mutual|αμπάρα:bar/bolt|αμπέλι:vine|αμπαλάζ:packaging|' +
  'αμπαλάρισμα:packaging|αμυντικός:defensive|αμφίεση:clothing|αμφιδρόμηση:two way|αμφιτρύωνας:host|' +
  'ανά:per|ανάβαση:ascent|ανάβρα:spring|ανάγλυφο:relief|ανάγνωση:reading|ανάδομα:flash/sparkle|' +
  'ανάδοχος:foster|ανάκτηση:recovery|ανάκτορο:palace|ανάλαφρος:light|ανάλωση:consumption|' +
  'ανάντη:upstream|ανάπηρος:disabled|ανάπλαση:reconstruction|ανάπτυγμα:development/growth|' +
  'ανάπτυξη:development|ανάρρωση:recovery|ανάστροφος:inverse|ανάσχεση:interception|' +
  'ανέγερση:construction|ανέξοδος:free|ανέχεια:poverty|αναβάθμιση:level up|αναβίωση:revival|' +
  'αναβαπτισμός:regeneration|αναβατόριο:lift|αναβρυτήριο:spring|αναγέννηση:renaissance|' +
  'αναγεννησιακός:renaissance|αναγκαστικός:compulsory/mandatory|αναγνωστήριο:study|' +
  'αναγνωστικός:reading|αναγύρισμα:return|αναδουλειά:business|αναδρομή:recursion|αναδυόμενος:emerging|' +
  'αναζήτηση:search|ανακάλυψη:discovery|ανακάτωμα:mix up|ανακατασκευή:reconstruction|' +
  'ανακούφιση:relief|ανακτοβούλιο:privy council|ανακύκληση:recycling|ανακύκλωση:revolution|' +
  'αναλαμπή:sparkle/revelation|αναλημματικός:supporting|αναλογικός:analog|αναλογιστής:actuary|' +
  'αναλυτής:analyst|αναλυτικός:analytical|αναμμένος:burning|αναμόρφωση:reform|ανανεώσιμος:renewable|' +
  'αναπηρία:disability|αναπληρωτής:deputy|αναποδιά:snag|ανασασμός:relief|ανασκόπηση:review|' +
  'ανασύνθεση:reconstruction|αναταραγμός:agitation|ανατοκισμός:compound interest|ανατολή:sunrise|' +
  'ανατολικός:eastern|ανατομία:anatomy|αναφλεκτήρας:spark plug|αναφορά:white paper|' +
  'αναχαίτιση:interception|αναψυχή:recreation|ανελκυστήρας:lift|ανεμογεννήτρια:wind turbine|' +
  'ανεμομελωδός:wind chime|ανεξάλειπτος:permanent|ανεξάντλητος:boundless|ανεξαρτησία:independence|' +
  'ανεξαρτητοποίηση:independence|ανεξιθρησκία:freedom|ανεπεξέργαστος:raw|ανεπιτήδευτος:natural|' +
  'ανεπούλωτος:open|ανεύρεση:discovery/recovery|ανηλικότητα:minority|ανησυχία:concern|ανθί:flower|' +
  'ανθεκτικός:durable|ανθιβόλιο:pattern|ανθοκλάδι:branch|ανθοπαραγωγή:flower|ανθοπαραγωγός:flower|' +
  'ανθοπωλείο:flower|ανθρακοφόρο:ship|ανθρακωρυχείο:coal mine|ανθρακόνημα:carbon fiber|' +
  'ανθρωπικός:human|ανθρωπογνωσία:knowledge|ανθρωποδύναμη:manpower|ανθρωποώρα:man hour|' +
  'ανθρώπινος:human|ανθυπασπιστής:warrant officer|ανθόκηπος:flower garden|ανθόνερο:rose water|' +
  'ανθώνας:flower garden|ανισοκατανομή:distribution|ανκόρ:encore|ανοικοδόμηση:reconstruction|' +
  'ανοιξιάτικος:spring|ανοιχτός:open|ανομοιόμορφος:different|ανορθόδοξος:non orthodox|' +
  'αντάλλαγμα:exchange|αντέφεση:cross appeal|αντίκρισμα:return|αντίλαλος:echo|αντίο:so long|' +
  'αντίσταση:resistance|αντίστροφος:inverse|αντίτιμο:price|αντίτυπο:issue|ανταγωνισμός:competition|' +
  'ανταλλαγή:trade|ανταλλακτικό:spare|ανταπόδοση:return|ανταύγεια:glow|αντεγγύηση:counter guarantee|' +
  'αντεμπρησμός:back fire|αντεπανάσταση:counter revolution|αντηρίδα:prop/support|αντιβασιλιάς:regent|' +
  'αντιδήμαρχος:deputy mayor|αντιδραστήρας:reactor|αντιλόπη:antelope|αντιμετώπιση:treatment|' +
  'αντιμιλία:back talk|αντιμισθία:remuneration|αντιπαροχή:return|αντιπληθωρισμός:deflation|' +
  'αντιπροοδευτικός:conservative|αντιπροσωπευτικός:representative|αντιπροσωπεύων:representing|' +
  'αντιστάθμισμα:compensation/balance|αντιστάτης:resistor|αντιστήριγμα:prop/support|' +
  'αντιστοίχιση:mapping|αντιστυλωμένος:supported|αντιτρομοκρατία:counter terrorism|αντιφέγγισμα:glow|' +
  'αντλία:pump|αντλιοστάσιο:pump house|αντοχή:resistance|ανυψωνόμενος:rising|ανυψωτήρας:lift|' +
  'ανωστικός:floating|ανύπαντρος:single|ανώτατος:paramount/supreme/top|ανώτερος:higher/senior|' +
  'αξία:value|αξίωση:demand|αξιανάγνωστος:worth reading|αξιοθέατο:sight|αξιολόγηση:evaluation|' +
  'αξιομνημόνευτος:important|αξιοσύνη:worth|αξιωματούχος:officer|αξιόγραφο:security|απάτη:fraud|' +
  'απήχηση:echo|απαίτηση:demand|απαλλαγή:liberation|απανινός:upper|απαντοχή:hope|απαξάπας:whole|' +
  'απαρίθμηση:count|απατεώνας:criminal|απείκασμα:image|απεικονιστικός:representative|' +
  'απεικόνιση:display/image|απελατίκι:club|απελευθέρωση:liberation|απεργία:strike|απεργιακός:strike|' +
  'απεσταλμένος:envoy|απεύθυνση:address|απλογράφηση:simplified|απλοποιημένος:simplified|' +
  'αποβάθρα:dock/platform|αποδημία:migration|αποδοτικός:efficient|αποδοχή:acceptance|' +
  'αποζημίωση:compensation|αποθήκη:warehouse|αποθεματικό:reserve|αποθεραπεία:recovery|' +
  'αποθηκάριος:stock keeper|αποθηκευτικός:storage|αποικία:colony|αποκάλυψη:revelation|αποκάτω:below|' +
  'αποκατάσταση:recovery|αποκατινός:lower|αποκομιδή:disposal|αποκορύφωμα:pinnacle|αποκορύφωση:peak|' +
  'αποκούμπι:support|αποκύημα:product|απολίθωμα:fossil|απολυτός:free|απολυτότητα:absolute|' +
  'απομακρυσμένος:far|απομονωτής:buffer|απομύζηση:exploitation|απονεύρωση:root canal|απονομή:grant|' +
  'αποξήρανση:drainage|αποπληθωρισμός:deflation|αποπροσγείωση:runway|απορρίμματα:refuse|' +
  'απορροή:drainage|αποσκευές:luggage|αποσκευή:luggage|αποστειρωμένος:clean|αποστολή:mission/envoy|' +
  'αποστράγγιση:drainage|αποτίμηση:evaluation|αποταμίευμα:fund/stock|αποτσίγαρο:end|' +
  'αποχέτευση:drainage|αποχωρισμός:detachment|απρόσημος:absolute number|απτός:tangible|από:than|' +
  'απόβλητο:waste|απόβλιττο:chip|απόδειξη:evidence|απόδοση:yield|απόθεμα:stock|απόκοτος:bold|' +
  'απόκτημα:acquisition/asset|απόκτηση:acquisition|απόληξη:ending|απόληψη:take up|απόλυτος:absolute|' +
  'απόμερος:remote|απόνερα:track|απόξενος:foreign|απόρρητο:secret|απόρρητος:private/secret|' +
  'απόσπασμα:detachment|απόσταση:distance|απόστρατος:officer|απότιση:payment|απότολμος:bold|' +
  'απόφοιτος:graduate|απόφυση:process|απόχη:butterfly net|απώλεια:loss|απώτατος:supreme|' +
  'αραχνοειδής:gossamer|αργίλιο:aluminum|αργυρωρυχείο:silver mine|αργυρός:silver|αρθρωτός:modular|' +
  'αριθμοδείκτης:index|αριθμός:number/figure|αριστοκρατικότητα:blue blood|αρκούδα:bear|αρκτικός:polar|' +
  'αρμαθιά:string|αρματαγωγό:tank|αρματιστής:tanker|αρματωσιά:armament/equipment|αρμοδιότητα:province|' +
  'αρμονία:harmony|αρμονικός:harmonic|αρμός:joint|αρραβώνας:engagement|αρραβώνιασμα:engagement|' +
  'αρτισύστατος:just|αρτοπώλης:baker|αρχές:authorities|αρχαίος:ancient|αρχαιολογία:archaeology|' +
  'αρχείο:archive/file|αρχειοφυλάκιο:archive|αρχειοφύλακας:registrar|αρχηγία:leadership|' +
  'αρχηγείο:headquarters|αρχηγός:chief/leader|αρχιαστυνόμος:police chief|' +
  'αρχιγραμματέας:chancellor/general|αρχιεπίσκοπος:archbishop|αρχικατάσκοπος:spy|' +
  'αρχιληστής:gang leader|αρχιπειρατής:chief|αρχιτέκτονας:architect|αρχιτεκτονική:architecture|' +
  'αρχοντάνθρωπος:man|ασήμι:silver|ασανσέρ:lift|ασβέστης:lime|ασημένιος:silver|ασθενοφόρο:ambulance|' +
  'ασπάλαθος:broom|ασπάλακας:mole|ασπράδι:white|αστέρας:star|αστέρι:star|αστερίας:sea star|' +
  'αστερισμός:constellation|αστεροσκοπείο:observatory|αστικό:city bus|αστικός:urban|' +
  'αστραφτερός:bright|αστρικός:stellar|αστροστολισμένος:starry|αστροστόλιστος:starry|' +
  'αστρόσπαρτος:starry|αστυνομία:police|αστυνομικογράφος:reporter|αστυνομικός:police officer|' +
  'αστυνόμευση:policing|αστυνόμος:sheriff|ασφάλεια:security/safety/insurance|ασφάλιση:insurance|' +
  'ασφάλιστρο:premium|ασφαλής:safe|ασχολία:business/concern|ατάρακτος:calm|αταίριαστος:odd|' +
  'ατερμάτιστος:boundless|ατλάζι:atlas|ατομικός:single|ατού:trump|ατραπός:path/track|ατσάλι:steel|' +
  'ατσάλινος:steel|αττικίζουσα:language|ατύχημα:accident|αυλόπορτα:gate|αυλός:pipe/tube|' +
  'αυλότοιχος:wall|αυταγάπη:self love|αυταξία:self worth|αυτασφάλιση:self insurance|' +
  'αυτεξουσιότητα:self government|αυτοΐαση:self treatment|αυτοάμυνα:self defense|' +
  'αυτοέλεγχος:self control|αυτοανακηρυγμένος:self proclaimed|αυτοαξιολόγηση:self evaluation|' +
  'αυτοβοήθεια:self help|αυτογνωσία:self knowledge|αυτογνώστης:self aware|αυτοδημιούργητος:self made|' +
  'αυτοδιαφήμιση:self promotion|αυτοδιαχείριση:self management|αυτοδυναμία:self reliance|' +
  'αυτοδύναμος:self supported|αυτοεικόνα:self image|αυτοεξυπηρέτηση:self service|' +
  'αυτοερωτισμός:self love|αυτοευθυγράμμιση:alignment|αυτοθέσμιση:self institution|' +
  'αυτοκίνητο:car/automobile|αυτοκαθαριζόμενος:self cleaning|αυτοκαλλιέργεια:self culture|' +
  'αυτοκινητιστής:driver|αυτοκινητιστικός:automotive|αυτοκινητοβιομηχανία:automotive industry|' +
  'αυτοκινητοτράπεζα:bank|αυτοκινητόδρομος:highway|αυτοκινούμενος:automotive|αυτοκρατορία:empire|' +
  'αυτοκρατορικός:imperial|αυτοκυβέρνηση:self government|αυτοματισμός:automation|' +
  'αυτοματοποίηση:automation|αυτομόρφωση:self education|αυτονομία:autonomy|' +
  'αυτοπειθαρχία:self discipline|αυτοπροαίρετος:voluntary|αυτοπροστασία:self protection|' +
  'αυτοπροσωπογραφία:self portrait|αυτορρύθμιση:self regulation|αυτοσυγκράτηση:self control|' +
  'αυτοσυγκρατημένος:self controlled|αυτοσυντήρητος:self supporting|αυτοφροντίδα:self care|' +
  'αυτόματος:automatic|αυτόνομος:autonomous|αυτόχθων:native|αφερεγγυότητα:insolvency|' +
  'αφορολόγητος:tax free|αφροδίσιος:sexual|αφρόκρεμα:high society|αχρεώστητος:not|αχτίδα:ray|' +
  'αψήφιση:defiance|αψίδα:arch|αψηφισιά:defiance|αψιδόλιθος:keystone|βάλτος:marsh|βάνα:valve|' +
  'βάρδια:watch|βάρκα:boat|βάσανος:examination|βάση:base/basis|βάτραχος:frog|βέλος:arrow|' +
  'βέλτιστος:best|βήτα:beta|βίβλος:paper|βίντεο:video|βίωμα:experience|βαγόνι:wagon/carriage|' +
  'βαθμίδα:grade|βαθμός:grade/rate|βακτηρία:staff|βαλίτσες:luggage|βαμβάκι:cotton|βαμβακερός:cotton|' +
  'βαμβακιά:cotton plant|βαμβακουργείο:cotton mill|βαρέλι:barrel|βαρηκοΐα:hearing|' +
  'βαρυσήμαντος:paramount|βαρόνος:baron|βαρύς:heavy|βασιλεία:kingdom|βασιλιάς:king|βασιλικός:royal|' +
  'βασιλοπούλα:princess|βατ:watt|βατώρα:watt hour|βεβαρυμένος:heavy|βεγγαλικό:fire/light|' +
  'βελανίδι:acorn|βελανιδιά:oak|βεληνεκές:range|βελονιά:stitch|βελτίωση:improvement|' +
  'βελτιωμένος:enhanced|βενζίνη:gas|βενζινάδικο:gas station|βεράντα:porch|βιβλιοθήκη:library|' +
  'βιβλιοκρισία:review|βιζόν:mink|βιντεοκλάμπ:club|βιντεοπαιχνίδι:video game|' +
  'βιογενετική:genetic engineering|βιολέτα:violet|βιολετής:violet|βιολογία:biology|' +
  'βιομηχανία:industry|βιομηχανικός:industrial|βιομηχανοστάσιο:installation|βιοτέχνης:craftsman|' +
  'βλαστοκύτταρο:stem cell|βλαστός:stem|βλεφάρισμα:blink|βολή:shot|βολτ:volt|βομβιστής:bomber|' +
  'βορειοδυτικός:northwest|βορράς:north|βουλή:lower house|βουνό:mountain/highlands|βούληση:will|' +
  'βούρλο:rush|βράχος:rock|βραχυκύκλωμα:short circuit|βραχυπρόθεσμος:short term|βρισιές:low language|' +
  'βροχοπροστασία:protection|βρώσιμος:edible|βυθός:ground|βυτιοφόρο:tanker|βόδι:ox|' +
  'βόρειος:northern/north|βότανο:plant|βώλος:marble|γάβγισμα:barking/woof|γάδος:cod|γάντζος:hook|' +
  'γάτα:cat/queen|γάτος:cat|γένεση:origin|γέννα:labor|γέρακας:hawk|γέρασμα:aging|γέρικος:old|' +
  'γέροντας:old man|γέρος:old man|γέφυρα:bridge|γήλιος:sun|γήπεδο:court|γίγνεσθαι:affairs|γαβ:woof|' +
  'γαγάτης:jet|γαζί:stitch|γαιανθρακοφόρος:coal bearing|γαλάζιος:sky blue|γαλήνη:calm|γαλήνιος:calm|' +
  'γαλανός:blue|γαλαξίας:galaxy|γαλαρία:gallery|γαλοπούλα:turkey|γατί:cat|γατόπαρδος:cheetah|' +
  'γείωση:ground/earth|γεγονός:fact|γεμάτος:full|γεμιστήρας:magazine|γενετική:genetics|' +
  'γενετικός:genetic|γενιά:generation|γενικός:general|γεράκι:falcon/hawk|γερακίνα:falcon/hawk|' +
  'γερανογέφυρα:bridge crane|γερουσία:senate|γεφυροποιία:bridge building|γεφυροποιός:bridge builder|' +
  'γεωγραφικός:geographical|γεωλογία:geology|γεωλογικός:geological|γεωπονικός:agricultural|' +
  'γεωργία:agriculture|γεωργικός:agricultural|γεώδης:earth like|γηγενής:native|' +
  'γηροκομείο:nursing home|γιακάς:collar|γιλέκο:vest|γινόμενο:product|γιορτή:name day|γιος:son|' +
  'γκάμα:scale|γκαλερί:gallery|γκαλερίστας:gallery owner|γκλομπ:club|γκολφ:golf|γκουρμέ:gourmet|' +
  'γκοφρέτα:wafer|γκρι:gray/grey|γκρουμ:page|γκόμενα:broad|γλεντζές:party animal|' +
  'γλυκαιμία:blood sugar|γλυκολέμονο:lime|γλωσσάριο:glossary|γλόμπος:globe|γλώσσα:language|' +
  'γνωμάτευση:medical assessment|γνωμηγήτορας:leader|γνωμοδοτικός:advisory|γνωρίζων:aware|γνώμη:view|' +
  'γνώμονας:square|γνώση:knowledge/learning|γνώστης:expert|γοητευτικός:charming|γομολάστιχα:rubber|' +
  'γονέας:parent|γονίδιο:gene|γονιμότητα:fertility|γορίλλας:gorilla|γοργός:fast|γουέστερν:western|' +
  'γουοκ:wok|γουργουρητό:purr/coo|γράμμα:letter|γρήγορος:fast|γρίπη:influenza|γραβάτα:tie|γραμμή:line|' +
  'γραμματέας:secretary|γραμματική:grammar|γραμματόσημο:stamp|γρανάζι:gear|γρασίδι:turf|' +
  'γραφέας:scribe|γραφίτης:graphite|γραφείο:office/desk/bureau|γρυ:bit/syllable|γυαλί:glass|' +
  'γυμνάσιο:middle school|γυμνασιάρχης:principal|γυναικείος:feminine|γυρισμός:return|γόβα:pump|' +
  'γόμα:rubber/glue|γύψος:cast|δάνειο:loan|δάσκαλος:master|δάσος:forest/woodland|δέκα:ten|' +
  'δέκατο:tenth|δέκατος:tenth|δέντρο:tree|δέρμα:skin/leather|δέσιμο:rapport|δήμαρχος:mayor|' +
  'δήμος:municipality|δίαυλος:bus|δίδαγμα:teaching|δίδυμος:twin|δίκαιο:law/justice/right|' +
  'δίκαιος:fair/just|δίκιο:right/just|δίκτυο:network|δίκυκλο:bicycle|δίχτυ:net|δαίμονας:demon|' +
  'δαγκωνιά:nip/snap|δακτύλιος:ring|δαμάσκηνο:plum|δαμασκηνιά:plum tree|δασοκομία:forestry|' +
  'δασοπονία:forestry|δασότοπος:wood|δασύλλιο:grove|δαχτυλίδι:ring|δεδομένα:data|δεκάρα:dime|' +
  'δεκαπέντε:fifteen|δεκατέσσερα:fourteen|δελφίνι:dolphin|δεν:not|δενδρόβιος:tree dwelling|' +
  'δεντροφυτεία:orchard|δεντρόσπιτο:tree fort|δεξαμενή:tank/reservoir|δεξαμενόπλοιο:tanker|' +
  'δεξιά:right|δεοντολογία:ethics|δερμάτινος:leather|δερματώδης:skin|δεσμός:bond/tie|' +
  'δευτερεία:place/rank|δευτεροκλασάτος:second rate|δευτερόλεπτο:second|δεύτερος:second|' +
  'δημαρχείο:town hall|δημητριακό:grain|δημιουργία:creation|δημιουργικός:creative|' +
  'δημιουργικότητα:creativity|δημιούργημα:creation|δημοκρατία:democracy|δημοκρατικός:democratic|' +
  'δημοπρασία:auction|δημοπρατήριο:auction house|δημοσίευμα:article|δημοσιογράφος:reporter|' +
  'δημοσιονομία:public finance|δημοσιονομικός:fiscal|δημοτικό:primary school|δημοτικός:municipal|' +
  'δημοφιλής:popular|δημόσιος:public|διάβα:passage|διάβασμα:reading|διάβημα:act/action|' +
  'διάγγελμα:address|διάδρομος:passage/hall|διάθεση:mood/disposal/distribution|διάκονος:deacon|' +
  'διάκριση:distinction|διάλυμα:solution|διάνυσμα:array|διάολε:good god|διάπραξη:commission|' +
  'διάρθρωση:structure|διάρκεια:duration|διάσημος:famous|διάσκεψη:conference|διάσταση:dimension|' +
  'διάστιχο:leading|διάσωση:rescue|διάταγμα:order|διάφορος:different|διάφραγμα:aperture|' +
  'διαβάθμιση:classification|διαβίωση:living|διαβατήριο:passport|διαγνωστική:diagnostics|' +
  'διαγωνισμός:competition|διαγώνισμα:test/examination|διαδίκτυο:internet|' +
  'διαδικασία:process/procedure|διαδραστικός:interactive|διαδρομή:path|διαθήκη:will|' +
  'διαιρετέος:dividend|διαισθαντικός:intuitive|διαιτησία:arbitration|διακανονισμός:settlement|' +
  'διακινδύνευση:risk|διακλάδωση:branch|διακοίνωση:note|διακυβέρνηση:government|διακόσια:two hundred|' +
  'διακόσμηση:decoration|διαλεχτός:best|διαλλακτικότητα:conciliation|διαμάντι:diamond|διαμάχη:strife|' +
  'διαμένων:dwelling|διανεμητής:distributor|διανοητικός:intellectual|διανομέας:distributor|' +
  'διανομή:distribution|διανοούμενος:intellectual|διαπαιδαγώγηση:education|διαπόντιος:sea|' +
  'διασκέδαση:entertainment|διασπαστικός:disruptive|διαστατός:dimensional|' +
  'διασταυρούμενος:cross liability|διασφάλιση:assurance/safeguarding|διασύνδεση:linkage|' +
  'διατήρηση:conservation/maintenance|διατίμηση:rate|διαταγή:order/command|διατακτική:warrant|' +
  'διατηρήσιμος:sustainable|διατηρούμενος:maintained|διατλαντικός:transatlantic|διατροφή:food|' +
  'διαυγής:lucid|διαφήμιση:commercial/ad|διαφορετικός:different|διαχείριση:administration/management|' +
  'διαχειριστής:administrator|διαχωρισμός:division|διδακτήριο:school|διδασκαλία:teaching|' +
  'διεθνής:international|διεξαγωγή:process|διεπαφή:interface|διεπαφικός:interface|' +
  'διεπιφάνεια:interface|διεργασία:process/task|διερεύνηση:investigation|δικάβαλο:tandem|' +
  'δικαιοδοσία:jurisdiction|δικαιοσύνη:justice|δικανικός:forensic/legal|δικαστήριο:court/tribunal|' +
  'δικαστής:sheriff|δικηγόρος:attorney|δικλίδα:valve|δικτυακός:network|δικτύωμα:lattice|δικός:own|' +
  'διοίκηση:administration/management/government|διοικητήριο:headquarters|διοικητής:administrator|' +
  'διοικητικός:administrative|διοργάνωση:organization|διορθωπόλεμος:edit war|διορθωτικός:corrective|' +
  'διπλάσιος:two fold|διπλανός:next|διπλωματικός:diplomatic|δισδιάστατος:two dimensional|' +
  'διχασμός:division|διόδιο:toll|διώρυγα:canal|δοκάρι:beam|δοκιμή:test|δοκιμασία:test|δοκός:beam|' +
  'δολάριο:dollar|δομή:structure|δομικός:construction|δομομονάδα:module|δομοστοιχείο:module|' +
  'δομοστοιχειωτός:modular|δον:don|δορά:skin|δορυφορικός:satellite|δορυφόρος:satellite|' +
  'δοσοληψία:transaction|δουλειά:work/employment/business|δοχείο:container|δούκας:duke|δράκος:dragon|' +
  'δράμα:drama|δραστήριος:active|δραστικός:active|δρομολόγιο:run|δρομόμετρο:log|δρυμός:forest/park|' +
  'δρόμος:road/way|δρύινος:oak|δυάρι:two|δυναμική:dynamic/dynamics|δυστύχημα:accident|δυτικός:western|' +
  'δυφίο:bit|δυφιακός:bit|δυφιοαυλός:bit pipe|δυφιορρυθμός:bit rate|δυφιόρρευμα:bit stream|' +
  'δωρεά:charity|δόρυ:spear|δύναμη:strength/force|δύο:two|δύση:west|δώδεκα:twelve|δώρο:gift|' +
  'είδηση:news|είδος:type|είσπραξη:collection|εαρινός:spring|εαυτός:self|εβίβα:cheer|' +
  'εβδομαδιαίος:weekly|εγγύηση:guarantee/bond|εγκαθίδρυση:establishment|εγκατάσταση:installation|' +
  'εγκληματίας:criminal|εγκληματικός:criminal|εγκληματολογικός:forensic|εγκυμοσύνη:pregnancy|' +
  'εγχείρημα:venture|εγχείρηση:operation|εγχειρηματικός:operational|εγώ:self|εδώδιμος:edible|' +
  'εθελοντής:volunteer|εθελούσιος:voluntary|εθνεγερσία:national revolution|εθνικός:national|' +
  'ειδήμων:expert|ειδεμή:else|ειδησεογραφία:news|ειδησεογραφικός:news|ειδικός:expert/special|' +
  'εικαστικός:visual|εικονίδιο:icon|εικόνα:icon/image|εικόνισμα:icon|ειμαρμένη:fate/fortune|' +
  'ειρήνη:peace|εισαγγελέας:district attorney|εισαγγελία:prosecution|εισαγωγή:import/introduction|' +
  'εισαγόμενος:foreign|εισπήδηση:intrusion|εισόδημα:income|εκάτερος:two|εκατοντάδα:hundred|' +
  'εκατονταετηρίδα:century|εκατονταρχία:century|εκγύμναση:exercise/training|εκδήλωση:exhibition|' +
  'εκδίκαση:hearing|εκδοτήριο:booking|εκδούλευση:service|εκείνος:that|εκθετικός:exponential|' +
  'εκκαθαριστικό:clearance|εκκλησία:church|εκκολαπτήριο:incubator|εκκρεμής:open/outstanding|' +
  'εκλεγμένος:elected|εκλεκτικός:selective|εκλεκτορικός:electoral|εκλογές:elections|' +
  'εκλογικός:electoral|εκλογολόγος:analyst|εκμάθηση:learning|εκμίσθωση:lease|εκμαγείο:mold|' +
  'εκμετάλλευση:exploitation|εκπαίδευση:education|εκπαιδευτικός:educational|εκπληκτικός:brilliant|' +
  'εκπολιτιστικός:cultural|εκπρόσωπος:representative|εκπτώσεις:sales|εκτέλεση:performance|' +
  'εκτελεστικός:executive|εκτελωνισμός:customs clearance|εκτυπωτής:printer|εκτύπωση:printing|' +
  'ελάττωση:reduction|ελάφι:deer|ελάχιστος:minimum|ελίτ:elite|ελαιώνας:orchard|ελαστικό:rubber|' +
  'ελατήριο:spring|ελαφίνα:hind|ελαφρός:light|ελεημοσύνη:alms|ελευθέρωση:liberation|' +
  'ελευθερία:freedom/liberty|ελεύθερος:free man|ελιγμός:movement|ελικόπτερο:helicopter|' +
  'ελικόρευμα:prop wash|ελλειμματικός:loss making|ελπίδα:hope|εμένα:me/my|εμβαδόν:area|' +
  'εμβατήριο:march|εμβολιασμός:vaccination|εμβριθής:deep/profound|εμείς:we|εμπειρία:experience|' +
  'εμπειρογνώμονας:expert|εμπεριστατωμένος:comprehensive|εμπιστοσύνη:trust|εμπνοή:wind|εμπορείο:mart|' +
  'εμπορευματικός:commercial|εμπορευματοκιβωτιοφόρο:container ship|εμπορευματοκιβώτιο:container|' +
  'εμπορικός:commercial/trade|εμπορομεσίτης:broker|εμποροπανήγυρη:trade fair|εμποροπλοίαρχος:merchant|' +
  'εμπράγματος:real|εμπροσθοφυλακή:vanguard|εμπόριο:commerce/trade|εμφύσηση:inflation|ενέργεια:action|' +
  'ενήλικος:adult|εναλλαγή:change|εναλλακτικός:alternative|ενασχόληση:engagement|ενδείκτης:marker|' +
  'ενδεχόμενο:contingent|ενδημικός:native|ενδιάμεσος:intermediate/middle|ενδιαφέρον:interest|' +
  'ενδοτικός:pliant|ενδοχώριος:inland|ενδότερος:inner|ενεργειακός:energy|ενεργητικό:assets|' +
  'ενεργητικός:active|ενεργητικότητα:energy|ενεργός:active|ενηλικότητα:maturity|' +
  'ενημερότητα:clearance/currency|ενιαίος:unified/united|ενιαυτός:year|εννιάχρονος:year old|' +
  'εννοιοδιάγραμμα:concept map|ενοίκιο:rent|ενοικίαση:rent|ενοικιοστάσιο:rent control|ενορία:parish|' +
  'ενσωμάτωση:incorporation/integration|ενταμιευτής:buffer|εντεκάχρονος:year|' +
  'εντεταμένος:acute/extreme|εντευκτήριο:lounge|εντολή:order|εντοπισμός:location|ενυδρίδα:otter|' +
  'ενυδρείο:aquarium|ενυπόθηκος:mortgage|ενωμένος:united|ενωτικό:hyphen|ενόραση:insight|εξάδα:six|' +
  'εξάμηνο:term|εξάρι:six|εξάρτυση:equipment|εξάσκηση:practice|εξέδρα:platform|εξέλεγχος:check|' +
  'εξέλιξη:evolution/development|εξέταση:examination|εξαγγελθείς:proclaimed|εξαγωγή:export|' +
  'εξαθλίωση:poverty|εξακόσια:six hundred|εξετάστρια:examiner|εξεταστής:examiner|εξεταστικός:exam|' +
  'εξοικονόμηση:saving|εξοπλισμός:supply|εξουσία:power/authority|εξοχή:country/countryside|' +
  'εξοχότητα:excellence|εξπέρ:expert|εξυπηρέτηση:service|εξυπνάδα:intelligence|' +
  'εξωτερικός:external/outside|εξόρμηση:venture|εξόρυξη:mining|επάνοδος:return|επέκεινα:beyond|' +
  'επέτειος:anniversary|επίβλεψη:supervision|επίδειξη:show/production|επίδοση:performance|' +
  'επίκεντρο:center|επίπεδο:level|επίσκεψη:call|επίσκοπος:bishop|επίσπευση:expedition|επίστεψη:ridge|' +
  'επίστρωση:overlay|επίτροπος:commissioner|επίφαση:air/front|επίχριση:application/dab|' +
  'επίχρισμα:application|επαγγελματίας:professional|επαγγελματικός:professional|επανάκτηση:recovery|' +
  'επανάσταση:revolution|επαναστάτης:revolutionary|επανασύνθεση:reconstruction|' +
  'επανεξέταση:re examination|επαρχία:province|επαρχιακός:rural|επαφή:contact|' +
  'επεξεργασία:process/processing|επευφημία:cheer|επιβάρυνση:extra|επιβάτης:passenger|' +
  'επιβάτισσα:passenger|επιβίβαση:boarding|επιβατηγός:passenger|επιβατικός:passenger|' +
  'επιδέξιος:skillful|επιδερμίδα:skin|επιδιόρθωση:repair|επιδότηση:grant|επιθεωρητής:inspector|' +
  'επιθεώρηση:inspection|επικίνδυνος:dangerous|επικοινωνία:communication|' +
  'επικράτεια:dominion/state/territory|επικυριαρχία:dominion|επιλεκτικός:selective|' +
  'επιμόρφωση:further education|επιπλέων:floating|επιπυραγός:fire major|επισήμανση:note/word|' +
  'επισκευή:repair|επισκόπηση:review/survey|επιστήμη:science|επιστασία:supervision|' +
  'επιστημονικός:scientific|επιστολή:letter|επιστράτευση:recruitment|επιστροφή:return|' +
  'επισύνδεση:intrusion|επιτέλεση:prosecution|επιτήρηση:monitoring/supervision|επιταγή:check|' +
  'επιταχυμένος:fast track|επιταχυντής:accelerator|επιτελείο:staff|επιτραπέζιος:desk/table|' +
  'επιτροπή:commission/committee|επιτυχία:hit|επιτόκιο:interest|' +
  'επιχείρηση:enterprise/business/operation|επιχειρησιακός:operational/business/enterprise|' +
  'εποικισμός:settlement|επομένη:day after|εποπτεία:supervision|εποπτικός:supervisory|' +
  'επουράνιος:celestial|επτάστερος:seven star|επταετής:seven year|επτακόσια:seven hundred|' +
  'επωαστήρας:incubator|επωνυμία:company name|επόμενος:next|επόπτης:chief|επώνυμο:family name|' +
  'ερίκι:plum|εργάτης:working man|εργαλείο:tool|εργαλειομηχανή:machine tool|εργασία:labor/task|' +
  'εργασιακός:labor/work|εργαστήριο:laboratory/workshop|εργαστηριακός:laboratory|εργοδοσία:employment|' +
  'εργοστάσιο:factory/plant|εργοστασιακός:factory|εργοτάξιο:compound|ερείκη:heath|ερείπιο:wreck|' +
  'ερειπωμένος:run down|εριουργία:wool working|εριουργείο:wool factory|ερπύστρια:track|' +
  'ερυθρόμορφος:red figure|ερχόμενος:next|ερωδιός:heron|εσείς:you|εστίαση:focus|εστιατόριο:restaurant|' +
  'εσωτερικό:interior|εσωτερικός:internal|εσύ:you|εσώψυχα:inner|εσώψυχος:inner|εταζέρα:what not|' +
  'εταιρεία:company/society|ετερόρρυθμος:rhythm|ευέλικτος:flexible|ευαγής:charitable|' +
  'ευημερία:prosperity|ευθυγράμμιση:alignment|ευθυγραμμισμένος:aligned|ευθύνη:responsibility|' +
  'ευκατάστατος:well fixed|ευκολάκι:breeze|ευκολοβάσταγος:light|ευλύγιστος:flexible|' +
  'ευμετάβλητος:variable|ευπρόσωπος:nice|ευρεσιτεχνία:patent|ευρετήριο:index|ευρηματικότητα:acumen|' +
  'ευρυεκπομπή:broadcasting|ευρύς:broad|ευσυνείδητος:conscientious|ευτυχισμένος:happy|ευφραδής:cogent|' +
  'ευφυΐα:intelligence|ευφυής:intelligent|εφαρμογή:application|εφαρμοσμένος:applied|εφαρμοστικός:law|' +
  'εφεδρεία:reserve/relay|εφεδρικός:reserve/spare|εφηβικός:teenage|εφημερίδα:newspaper|' +
  'εφοδιασμός:supply|εφορία:tax office|εφτά:seven|εφτάρι:seven|εφόδιο:supply|εφόρμηση:rush|' +
  'εχεμύθεια:silence|εύθετος:due/time|εύκαμπτος:flexible|εύκολος:easy|εύλογος:fair|εύρεση:discovery|' +
  'εύρηκα:eureka|εύρος:range|εύστοχος:well targeting|ζάντα:rim|ζάχαρη:sugar|ζέβρα:zebra|ζέστη:heat|' +
  'ζήτα:zeta|ζήτημα:issue|ζήτηση:demand|ζήτω:long live|ζαμπόν:ham|ζαρκάδι:roe|ζαρντινιέρα:flower box|' +
  'ζαφορά:saffron|ζαχάρωμα:sugar|ζαχαρουργείο:sugar mill|ζενερίκ:end credits|ζην:living|ζουζούνι:bug|' +
  'ζουμ:zoom|ζούγκλα:jungle|ζυγός:even/yoke|ζωάκι:pet|ζωή:life/lifetime|ζωηρός:bright/active|' +
  'ζωικός:animal|ζωολογικός:zoological|ζωοτεχνία:animal science|ζωτικός:vital|ζώνη:belt/zone|' +
  'ζώο:animal|ηγέτης:leader|ηγεμόνας:sovereign|ηγεσία:leadership|ηγετικός:leading|ηθικότητα:morality|' +
  'ηλεκτρικός:electric|ηλεκτρισμός:electricity|ηλεκτρολογία:electricity|' +
  'ηλεκτρολογείο:electric service|ηλεκτρολογικός:electrical|ηλεκτρονιακός:electronic|' +
  'ηλεκτρονική:electronics|ηλεκτρονικός:electronic|ηλεκτροσυγκόλληση:welding|ηλεμήνυμα:email|' +
  'ηλιακός:solar|ημέιλ:email|ημέτερος:our|ημίχρονο:half|ημερήσιος:daily|ημερολόγιο:journal|' +
  'ημερομηνία:date|ημιαγωγός:semiconductor|ημιδιατροφή:half board|ημιοκτάβα:half octave|' +
  'ημισέληνος:crescent|ημιτόνιο:half step|ηνίο:rein|ηπειρωτικός:continental|ηρεμία:calm|' +
  'ησυχία:silence|ηχείο:sound box|ηχοεντοπισμός:sound location|ηχοληψία:sound engineering|ηχώ:echo|' +
  'θάλαμος:chamber|θάλασσα:sea|θέα:view|θέαμα:show|θέατρο:theatre|θέληση:will|θέρετρο:resort|' +
  'θέση:place|θέσπισμα:act|θήραμα:game|θίασος:company|θαλάμη:chamber|θαλάσσιος:marine/sea|' +
  'θαλαμίσκος:module|θαλαμοειδής:chamber|θαρραλέος:guts/heart|θεάνθρωπος:god man|θεμέλιο:foundation|' +
  'θεματοφυλακή:service|θεμελίωση:foundation|θεμελιωτής:founder|θεμελιώδης:fundamental|' +
  'θεμιστοπόλος:law|θεραπεία:therapy/treatment|θερμογέφυρα:cold bridge|θερμοκοιτίδα:incubator|' +
  'θερμοκρασιακός:thermal|θερμοχωρητικότητα:heat capacity|θερμότητα:heat|θεσμός:institution|' +
  'θετός:foster|θεός:god|θηκαρισμένος:covered|θηλασμός:nursing|θηλιά:loop|θηλυκός:feminine|' +
  'θησαυροφυλάκιο:chest/treasury|θησαυροφύλακας:treasurer|θητεία:service/term|θολούρα:mist|' +
  'θρέψη:nutrition|θρήσκος:religious|θρανίο:desk|θραύστης:cracker|θρησκεία:religion|' +
  'θρησκευτικά:religion|θρύλος:legend|θύελλα:storm|θύρα:gate|ιαγουάρος:jaguar|ιατρείο:clinic|' +
  'ιατρική:medicine|ιατροδικαστής:coroner|ιατροδικαστικός:forensic|ιαχή:cry|ιγνύα:ham|ιδέα:idea|' +
  'ιδανικό:ideal|ιδανικός:ideal|ιδεώδες:ideal|ιδεώδης:ideal|ιδιαίτερος:private/secretary|' +
  'ιδιοκτήτης:owner|ιδιοκτησία:property|ιδιορρυθμία:oddity/singularity|ιδιοσκεύασμα:patent medicine|' +
  'ιδιοσυχνότητα:natural frequency|ιδιοτέλεια:self interest|ιδιωτικός:private|ιδιόρρυθμος:odd|' +
  'ιδρυτής:founder|ιδρυτικός:charter/founding|ιερακοειδής:falcon like|ιεραποστολή:mission|' +
  'ιερός:holy/sacred|ιθαγενής:native|ιλύς:mud|ιμάντας:belt|ινστιτούτο:institute|' +
  'ιντελέξουαλ:intellectual|ιντερέσο:interest|ινφλουέντσα:influenza|ιππικός:horse|' +
  'ιππομαχία:horse fight|ιπποπόταμος:river horse|ιπτάμενος:flying|ισοβαθμία:tie|ισοζύγιο:balance|' +
  'ισοπαλία:tie|ισορροπία:balance|ιστίο:sail|ιστοκαλλιέργεια:tissue culture|ιστορία:history|' +
  'ιστορικό:history|ιστορικός:historic/historical|ιστοσελίδα:web page|ιστοχώρος:web site|' +
  'ιστός:tissue/web|ιστότοπος:web site|ισχύς:power|ισόβια:life|ισόγειος:ground level|ισότητα:equality|' +
  'ιτιά:willow|ιχθυάλευρο:fish flour|ιχθυέλαιο:fish oil|ιχθυαγορά:fish market|' +
  'ιχθυοκαλλιέργεια:fish culture|ιχθυοτροφείο:fish farm|ιώδης:violet|κάβος:cable|κάγκελο:bar/rail|' +
  'κάθισμα:seat|κάλεσμα:call|κάλλος:beauty|κάλμα:calm|κάλως:cable|κάμαρα:chamber|κάμερα:camera|' +
  'κάμψη:bending|κάννη:barrel|κάποιος:some|κάρα:saint|κάρβουνο:coal|κάρο:carriage|κάρτα:card|' +
  'κάρτερ:housing|κάσια:box|κάστανο:chestnut|κάστρο:castle|κάτοχος:owner|κάτω:under/below/down|' +
  'κέιτερινγκ:catering|κέλυφος:shell|κέντρο:center|κέρδος:gain|κήπος:garden|κίνημα:movement|' +
  'κίνηση:movement/traffic|κίστη:box/chest|κίτρινο:yellow|κίτρινος:yellow|καίπερ:even|καίτοι:even|' +
  'καγκελάριος:chancellor|καδρόνι:beam|καζίνο:casino|καθαρός:clean|καθεδρικός:cathedral|' +
  'καθεστώς:establishment|καθημερινός:daily|καθιερωμένος:standard|καθιστάμενος:made|' +
  'καθοδήγηση:guidance|καθολικός:catholic/universal|καθόσον:as|καινοτομία:innovation|καινούριος:new|' +
  'καινός:new|καιρικός:weather|κακοποιός:criminal|κακούργος:criminal|καλαπόδι:last|καλημέρα:good day|' +
  'καληνύχτα:good night|καλλιεργητικός:cultural|καλντερίμι:street/track|καλογερική:life|' +
  'καλοπέραση:good time|καλοφαγάς:gourmet|καλοφτιαγμένος:well made|καλούμπα:string|καλούπι:form/mold|' +
  'καλπονοθεία:electoral fraud|καλυμμένος:covered|καλό:good|καλός:good|καλύβα:hut|καλύπτρα:root cap|' +
  'καλύτερος:better|καλώδιο:cable/flex|καμηλιέρης:driver|καμπίσιος:plains|καμπριολέ:convertible|' +
  'καμωμένος:made|κανάλι:canal|καναρίνι:canary|καναρινί:canary|κανονισμός:regulation|κανόνας:order|' +
  'καουτσουκόδεντρο:rubber tree|καουτσούκ:rubber|καπάρο:deposit|καπέλο:cap|καπηλειό:bar|' +
  'καπιταλάκι:small caps|καπνοπαραγωγή:tobacco crop|καπό:hood|καράβι:ship|καρέκλα:seat|καρίνα:keel|' +
  'καρακόλι:patrol|καραμπίνα:rifle|καρβουνόσκονη:carbon black|καρδιά:heart|καρδιακός:heart|' +
  'καρδινάλιος:cardinal|καρμπόν:carbon|καρτ:cart|καρτερικός:patient|κασέλα:chest/trunk|' +
  'καστανιά:chestnut|καστανό:brown|καστανός:chestnut/brown|καστρόπορτα:gate|κατάκλειστος:closed|' +
  'κατάλογος:directory|κατάμαυρος:jet black|κατάσκοπος:spy|κατάσταση:state|' +
  'κατάστημα:shop/store/establishment|καταβολή:origin|καταγάλανος:deep blue|' +
  'καταγεγραμμένος:registered|καταδίκη:sentence|καταιγίδα:storm|κατακλείδα:cadence|κατακόκκινος:red|' +
  'καταληκτικός:ending|καταλογιστό:responsibility|καταμέτρηση:measurement|κατανάλωση:consumption|' +
  'καταναλωτής:consumer|κατανομή:distribution|καταπίστευμα:trust|καταράχι:ridge|' +
  'κατασκευή:construction|καταστάλαγμα:deposit|καταυλισμός:camp|καταχωρητής:register|' +
  'κατεργασία:process|κατεστημένο:establishment|κατηγορία:category|κατηγοριοποίηση:classification|' +
  'κατοικία:dwelling/house|κατοχυρωμένος:protected|κατσικόδρομος:track|καυστήρας:combustion chamber|' +
  'καυχησιά:brag|καυχησιολογία:brag|καφές:coffee|καφετής:brown|καφεόδεντρο:coffee plant|' +
  'καύση:burning/combustion|καύσιμο:fuel|καύσωνας:heat|κβάντο:quantum|κβαντικός:quantum|' +
  'κβαντοδυφίο:quantum bit|κβαντοηλεκτρονική:quantum electronics|κβαντομηχανική:quantum mechanics|' +
  'κβαντοφυσική:quantum physics|κείμενο:text|κελάηδημα:pipe|κελί:cell|κεντρικός:central|' +
  'κεντροθολίτης:keystone|κεραμιδής:tile red|κεραμική:ceramic|κεραμικός:ceramic|' +
  'κερματοπλυντήριο:coin wash|κεφαλαίο:capital letter|κεφαλαιουχικός:capital|κεχριμπάρι:amber|' +
  'κεχριμπαρένιος:amber|κηδεία:burial|κηδεμονία:custody|κηδεμόνας:guardian|κηδεστία:alliance|' +
  'κηλίδα:spot|κηπευτικός:horticultural|κηπούπολη:garden city|κηφήνας:drone|κιβωτός:ark|κιβώτιο:case|' +
  'κινητήρας:engine/motor|κινητικότητα:mobility|κινητοποίηση:mobilization|κινητό:cell/mobile|' +
  'κινητός:moving/mobile|κιονόκρανο:capital|κλάδα:branch|κλάμα:cry|κλάση:class|κλέμα:chocolate block|' +
  'κλήρος:lot|κλίμα:climate|κλίτος:bay|κλαδί:branch|κλαμπ:club|κλασματικός:fractional|κλείδωση:joint|' +
  'κλείστρο:bolt|κλειδί:key|κληρονομιά:heritage|κληρωτίδα:lottery wheel|κλιμάκιο:grade|' +
  'κλωστοϋφαντουργείο:factory|κογκρέσο:congress|κοιλάδα:valley|κοιλότητα:hollow|κοινή:common|' +
  'κοινοβουλευτισμός:parliamentary system|κοινοβούλιο:parliament|κοινολόγηση:disclosure|' +
  'κοινοπολιτεία:commonwealth|κοινοπραξία:consortium|κοινοτικός:community|κοινωνία:society|' +
  'κοινωφελής:charitable|κοινό:public|κοινός:common|κοινότοπος:ordinary|κοκ:coke|κοκκινολαίμης:robin|' +
  'κολάρο:collar|κολέγιο:college|κολατσιό:snack|κολεκτίβα:collective|κολοφώνας:apex|' +
  'κολύμβηση:swimming|κολύμπι:swim|κομάντο:commando|κομητεία:county|κομμάτι:track|' +
  'κομμουνίστρια:communist|κομμουνιστής:communist|κομμουνιστικός:communist|κομουνιστής:communist|' +
  'κομπάρσος:extra|κομπίνα:do|κομπανία:company|κονέ:connection|κονεομεταλλουργία:powder metallurgy|' +
  'κονιομεταλλουργία:powder metallurgy|κοντάκτ:contact|κοντάρι:pole|κοντέσα:countess|κοντράτο:deal|' +
  'κοντσέρτο:concert|κοντός:small|κοπάδι:herd|κοπέλα:young|κοπέλι:lad|κοπιράιτ:copyright|' +
  'κορβανάς:fund/safe|κορδέλα:ribbon/band/sash|κοριός:bug|κορμί:body|κορμός:trunk/body|' +
  'κορυδαλλός:lark|κορυφαίος:leading|κοσμήτορας:dean|κοσμητική:cosmetics|κοσμοξάκουστος:world famous|' +
  'κοστολόγηση:pricing|κοτσάνι:stem|κουίντα:wing|κουβεντούλα:small talk|κουδούνισμα:ring|' +
  'κουκούλα:hood|κουκούτσι:stone|κουλτούρα:culture/working|κουμπάρος:best man|κουτάβι:cub|κουτί:box|' +
  'κουτεντές:fool|κοχλίας:snail|κούτσουρο:log|κούφιος:hollow|κράση:health|κράτος:state|κρέας:meat|' +
  'κρίκος:ring|κρασί:wine|κρασοπότηρο:wine glass|κρατίδιο:small state|κρατητήριο:detention cell|' +
  'κρατούμενη:prisoner|κρεασιόν:creation|κρεατοελιά:mole|κρεατόπιτα:meat pie|κρεμάστρα:hook|' +
  'κρεοσκοπία:inspection|κρησφύγετο:safe house|κριάρι:ram|κριτικός:critical|κριός:ram|κρυολόγημα:cold|' +
  'κρυφός:secret|κρόκινος:saffron|κρόταφος:temple|κρότημα:click|κρύο:cold|κρύος:cold|κρύπτη:crypt|' +
  'κρύσταλλο:crystal|κρύσταλλος:crystal|κτήμα:property/estate|κτήνος:animal|κτίριο:building|' +
  'κτηματαγορά:market|κτηνίατρος:vet|κτηνιατρική:veterinary medicine|κτηνιατρικός:veterinary|' +
  'κυανός:blue|κυβέρνηση:government/administration|κυβερνητική:cybernetics|κυβερνητικός:governmental|' +
  'κυβόλιθος:block|κυκλικός:round|κυκλοφορία:traffic|κυματομηχανική:wave mechanics|' +
  'κυματοσυνάρτηση:wave function|κυνήγι:hunting/hunt|κυνόδοντας:fang|κυρία:dame|κυρίαρχος:sovereign|' +
  'κυριαρχικός:sovereign|κυτταρικός:cellular|κυψέλη:beehive/hive|κωδικοσελίδα:code page|' +
  'κωδωνοκρουσία:toll|κωμόπολη:town|κόκκινο:red|κόκκος:grain|κόλλα:glue|κόμη:hair|κόμης:count|' +
  'κόμισσα:countess|κόμιστρο:cost/levy|κόμπλεξ:complex|κόνσεπτ:concept|κόουτς:coach|κόρο:choir|' +
  'κόσμημα:jewel|κόσμος:earth|κόστος:cost/price|κόψη:edge|κύηση:pregnancy|κύκλωμα:circuit|κύμα:wave|' +
  'κύριος:main|κύρος:authority|κύτος:hull|κύτταρο:cell|κώδικας:code|λάβαρο:banner/standard|λάμπα:lamp|' +
  'λάμψη:glow|λάντσα:launch|λάσπη:mud|λάστιχο:tire/rubber|λέιζερ:laser|λέξη:word|λέπι:scale|' +
  'λέσχη:club|λήγων:ending|λήσταρχος:gang leader|λήψη:take|λίγκα:league|λίζινγκ:leasing|λίθιο:lithium|' +
  'λίμα:file|λίμνη:lake|λαίδη:lady|λαίλαπα:fire|λαβύρινθος:maze|λαδομπογιά:oil paint|' +
  'λαζαρέτο:hospital|λαλιά:voice|λαμπάδα:church|λαμπερός:bright|λαμπιόνι:light|λαμπρός:bright|' +
  'λαοθάλασσα:human sea|λαοκρατικός:democratic|λαοφιλής:popular|λαστιχάκι:hair tie|λαστιχένιος:rubber|' +
  'λατομείο:quarry|λαχανί:lime green|λαχείο:lottery|λαϊκός:popular|λαός:people|λεγεώνα:legion|' +
  'λεγόμενος:so called|λεζάντα:legend|λειμώνας:prairie|λειτουργία:mass|λελογισμένος:moderate|' +
  'λεξικό:lexicon|λεξιπενία:poverty|λεπτός:thin|λευκό:white|λευκός:white|λευκόχρυσος:platinum|' +
  'λεφούσι:mob|λεφτά:money|λεωφορείο:bus|λεωφορειατζής:bus driver|λεωφορειόδρομος:bus lane|' +
  'ληκτικός:terminal|ληκτότητα:maturity|ληξιαρχείο:civil registry|λιακάδα:sunshine|λιακωτό:sun lounge|' +
  'λιανεμπόριο:retail|λιανική:retail|λιανικός:retail|λιβάδι:prairie|λιβελούλα:dragonfly|λιγνός:spare|' +
  'λιμάνι:port|λιμενικό:coast guard|λιμνίσιος:lake|λιμνόβιος:lake|λιοντάρι:lion|λιονταράκι:lion cub|' +
  'λοίμωξη:infection|λοβιτούρα:economic crime|λογική:logic|λογιοσύνη:scholarship|λογισμικό:software|' +
  'λογιστής:accountant|λογιστική:accounting|λογιστικός:accounting|λογοθεραπεία:speech therapy|' +
  'λογότυπο:logo|λοιπόν:so|λοταρία:lottery|λουλακής:indigo|λουλακί:indigo|λουλούδι:flower|' +
  'λουσέρνα:oil lamp|λουτρ:otter|λουτρό:bath|λοφίο:crest|λούπα:loop/recursion|λούφα:silence|' +
  'λυκάνθρωπος:werewolf|λυχνάρι:oil lamp|λυχνία:tube/lamp|λωρίδα:lane|λωτός:lotus|λόγιος:scholar|' +
  'λόγος:word/speech|λόγχη:spear|λόξα:fad|λόφος:hill|λόχος:company|λύγισμα:bending|λύκειο:high school|' +
  'λύμα:drainage/waste|μάγειρας:chef|μάζα:mass|μάθηση:learning|μάθος:learning|μάλαμα:gold|' +
  'μάνατζμεντ:management|μάνγκο:mango|μάντης:seer|μάντις:seer|μάξις:dab|μάρκα:chip|' +
  'μάρκετινγκ:marketing|μάρμαρο:marble|μάστερ:master|μάστορας:master|μάχη:battle/combat|μέγαρο:hall|' +
  'μέγας:great|μέγεθος:size|μέλαθρο:hall|μέλινος:ashen|μέλλον:future|μέλλων:future|μέντα:mint|' +
  'μέντιουμ:medium|μέριμνα:concern|μέρισμα:dividend|μέρος:party|μέση:middle|μέσο:medium/means|' +
  'μέσος:average/middle|μέταλλο:metal|μέτοχος:shareholder|μέτρηση:measurement|μέτριος:moderate|' +
  'μέτωπο:front|μήλο:apple|μήνας:month|μίνιμουμ:minimum|μίσχος:stem|μίτινγκ:meeting|μαγαζί:shop/store|' +
  'μαγεία:magic|μαγικός:magic|μαζικός:mass|μαθηματικά:mathematics/math|μαθητής:student|' +
  'μακροπρόθεσμος:long term|μακροχέρης:long armed|μακρυχέρης:long armed|μακρόβιος:long living|' +
  'μακρός:long|μακρύς:long|μαλλιά:hair|μαμούθ:mammoth|μανούλα:mama|μανταρινιά:tree|μαντατευτής:mole|' +
  'μαντατοφόρα:messenger|μαντατοφόρος:messenger|μαντεμένιος:cast iron|μαραθώνιος:marathon|' +
  'μαργαριτάρι:pearl|μαργαριταρένιος:pearl|μαργαριτοφόρος:pearl oyster|μαρκιωνία:march|' +
  'μαρμάρινος:marble|μαρμαρυγή:shining|μαρς:march|μαρσπιέ:running board|ματζόρε:major|ματς:match|' +
  'ματσόλα:mallet|μαυραγορίτης:black|μαυρογάλανος:blue black|μαυροκίτρινος:black yellow|μαφία:mob|' +
  'μαχητής:fighter|μαύρο:black|μαύρος:black|μείζων:so|μείωση:reduction|μεγάλος:big/large|' +
  'μεγαλοαστός:upper class|μεγαλύτερος:great|μεγεθικός:size|μεθεόρτιος:octave|' +
  'μεθοριακός:frontier/outpost|μεθόριος:frontier|μειονότητα:minority|μειοψηφία:minority|μελάνη:ink|' +
  'μελάνι:ink|μελέτη:study|μελίσσι:beehive|μελανόμορφος:black figure|μελλοντικός:future|μερίδιο:share|' +
  'μεραρχία:division|μερικοί:some|μερικός:some|μερισματαπόδειξη:dividend|μεροληπτικός:weighted|' +
  'μεσάζων:arbiter/broker|μεσίτης:real estate|μεσαίος:middle|μεσημβρινός:meridian|' +
  'μεσοτοιχία:party wall|μεσότοιχος:wall|μετά:after|μετάβαση:transition|μετάγγιση:transfusion|' +
  'μετάκληση:call|μετάλλιο:medallion|μετάξι:silk|μεταίχμιο:borderline/edge|μεταβίβαση:transfer|' +
  'μεταβλητή:variable|μεταβολή:change|μετακένωση:transfusion|μετακίνηση:movement|μετακόμιση:move|' +
  'μεταλλεία:mining|μεταλλείο:mine|μεταλλικός:metal|μεταλλογνωσία:physical metallurgy|' +
  'μεταλλουργία:metallurgy|μεταμόσχευση:transplant|μετανάστευση:migration|μεταξουργείο:silk factory|' +
  'μεταρρύθμιση:reform|μετασχηματισμός:transformation|μετασχηματιστής:transformer|' +
  'μετατροπή:modification|μετατρόχιο:track|μεταφορά:transfer|μετεωρολογία:meteorology|μετρ:master|' +
  'μετρητά:cash|μετρητής:counter|μετρό:tube/metro|μηλιά:apple tree|μηλόπιτα:apple pie|μηλόσουπα:apple|' +
  'μην:not/non|μηνίσκος:half moon|μηνιαίος:monthly|μητρομηχανική:matrix mechanics|' +
  'μητροπολίτης:metropolitan/archbishop/bishop|μητρώνυμο:name|μηχάνημα:machine|μηχανικός:mechanical|' +
  'μηχανολογία:mechanical engineering|μιγαδικός:complex|μικροκαμωμένος:short/thin|μικροχαρά:small|' +
  'μικρός:small/short|μιλέδη:my lady|μιλόρδος:my lord|μισάνοιχτος:half open|μισάωρο:half hour|' +
  'μισθός:pay|μισό:half note|μισόκλειστος:half closed|μνημείο:memorial|μνημόσυνο:commemoration|' +
  'μοβ:purple|μομέντουμ:momentum|μονάδα:unit|μονάρχης:monarch|μοναδιαίος:unit|' +
  'μοναστήρι:monastery/convent/abbey|μοναστηράκι:cell/monastery|μοναχή:nun|μοναχογιός:only son|' +
  'μοναχοπαίδι:only child|μονιά:nest|μονολιθικός:monolithic|μονοπάτι:path|μονοπύρηνος:single core|' +
  'μονόκλινο:single|μοριακός:molecular|μορμόνος:saint|μορφή:form|μορφασμός:grin|μοσχοκαρυδιά:tree|' +
  'μοσχολέμονο:lime|μοτοσικλέτα:motorcycle/cycle|μοτοσικλετοβιομηχανία:motorcycle|' +
  'μοτοσικλετόδρομος:motorcycle road|μουσείο:museum|μουσειοπαιδαγωγική:education|μουσική:music|' +
  'μούχλα:mold|μπάντα:band|μπάρα:bar|μπάτης:sea breeze|μπάτλερ:butler|μπέικον:bacon|μπακ:back|' +
  'μπακαλιάρος:cod|μπαλέτο:ballet|μπαλαντσίνι:pole|μπαμ:boom|μπαμπάς:pop/papa|μπανιέρα:bath|' +
  'μπαούλο:trunk|μπαταριοθήκη:battery box|μπαϊρακτάρης:ensign|μπιλιάρδο:pool|μπιτ:bit|μπλε:blue|' +
  'μπλοκ:block|μπογιά:paint|μπουγέλωμα:water fight|μπουζί:spark plug|μπουμ:boom|μπούμαν:boom man|' +
  'μπράβο:encore|μπριτζ:bridge|μυαλό:mind|μυθιστόρημα:novel|μυριάδα:myriad|μυστικό:secret|' +
  'μυστικός:secret|μυχός:heart|μόδα:trend|μόλυβδος:lead|μόλυνση:infection/pollution|μόνιμος:permanent|' +
  'μόνιτορ:monitor|μόνος:only/single|μόρφωση:education|μόσχευμα:transplant|μότορσιπ:motor ship|' +
  'μόχλευση:leverage|μύγα:fly|νάμα:spring water|νέον:neon|νέφος:cloud|νίκη:victory/win|' +
  'ναρκοθέτηση:mining|ναρκωτικά:drugs|ναρκωτικό:drug|ναυλωμένος:chartered|ναυμαχία:naval battle|' +
  'ναυτασφάλεια:marine insurance|ναυτικό:navy/marine|ναυτικός:maritime/naval/nautical|' +
  'ναυτιλία:shipping industry|ναυτοδάνειο:mortgage|ναός:temple|νεάργυρος:nickel silver|νεαρός:young|' +
  'νεκροδόχος:urn|νεολαία:youth|νερά:grain|νεροδεσιά:sluice|νερομάνα:spring|νεροτσουλήθρα:water slide|' +
  'νεροχελώνα:turtle|νερό:water|νετρόνιο:neutron|νεφοϋπολογιστική:cloud computing|' +
  'νεωτεριστικός:advanced/creative/different/experimental|νεόκοπος:mint|νεόπλουτος:new money|' +
  'νεότερος:junior/modern|νεότητα:youth|νηνεμία:calm|νηολογημένος:registered|νησί:island/isle|' +
  'νηστεία:fast|νιάτα:youth|νικέλιο:nickel|νοημοσύνη:intelligence|νοητικός:intellectual|' +
  'νοιάξιμο:caring|νοικοκυριό:household|νομική:law|νομισματοκοπείο:mint|νομοθέτημα:act|' +
  'νομολογία:case law|νομοσχέδιο:bill|νοομαντεία:mind reading|νοσηλεία:care/treatment|' +
  'νοσοκομείο:hospital|νοτιοανατολικός:southeast|νοτιοδυτικός:southwest|νους:mind|νούμερο:number|' +
  'νούφαρο:lotus|ντέτεκτιβ:private eye|ντίζελ:diesel|νταμάρι:quarry|ντελίβερι:delivery|ντελβές:coffee|' +
  'ντελιβεράς:delivery|ντιζάιν:design|ντισκοτέκ:night club|ντο:do|ντοκ:dock|ντομάτα:tomato|' +
  'ντοματιά:tomato|ντορής:bay|ντουί:socket|ντροπαλός:shy|ντόμινο:domino|ντόπινγκ:doping|ντόπιος:local|' +
  'νυχτοπούλι:night bird|νόημα:sense|νόθευση:doping|νόμιμος:legal|νόμισμα:coin/currency|νόμος:law/act|' +
  'νότα:note|νότιος:southern/south|νότος:south|νύγμα:tick|νύχτα:night|ξέγνοιασμα:relief|ξένιος:host|' +
  'ξίφος:sword|ξακουστός:famous|ξανανιωμένος:reborn|ξαντίμεμα:pay back|ξαντό:lint|' +
  'ξεκόλλημα:detachment|ξενία:hospitality|ξενικός:foreign|ξενιστής:host|ξενιτιά:overseas|' +
  'ξενοδοχία:hospitality|ξενοδοχείο:hotel|ξερακιανός:spare|ξεφτίλα:black eye|ξου:shoo|ξυλεία:timber|' +
  'ξωκλήσι:country church|οίκος:house|οβίδα:shell|οδήγηση:driving|οδηγός:driver|' +
  'οδοποιία:road construction|οδυνηρός:acute|οδός:road/channel/way|οθονότυπο:screen form|' +
  'οθόνη:screen/monitor|οικία:home|οικιακός:household|οικισμός:settlement|οικογένεια:family|' +
  'οικοδέσποινα:lady|οικοδεσπότης:host|οικοδομή:building|οικοδομικός:building/construction|' +
  'οικοδόμηση:construction|οικοδόμος:builder|οικολόγος:green|οικονομία:economy|οικονομικά:economics|' +
  'οικονομικός:economic/financial|οικοπροστασία:protection/wildlife|οικοσύστημα:ecosystem|' +
  'οικοτροφείο:boarding school|οινοπνευματώδη:alcohol|οινοφόρος:wine|οινόπνευμα:alcohol|' +
  'οιοσδήποτε:any|οκτάβα:octave|οκταετηρίδα:term/year|ολιγόχρονος:short|ολμοστοιχία:battery|' +
  'ολοκαίνουριος:brand new|ολοκαύτωμα:burnt offering|ολοκληρωτικός:total|ολονύκτιος:all night|' +
  'ολοπόρφυρος:all/purple|ολοσχερής:total|ολόγεμος:full|ολόγυρος:round|ολόκληρος:whole|' +
  'ομάδα:group/company|ομίχλη:mist|ομιλία:speech|ομολογία:bond|ομορφιά:beauty|ομοσπονδία:federation|' +
  'ομοσπονδιακός:federal|ομοταξία:class|ομοφωνία:consensus|ομοχειρία:pipeline|ομόθυμος:solid|' +
  'ομόλογο:bond|ονηγός:driver|ονομασία:name|ονοματισμένος:named|οξυγονοκόλληση:welding|' +
  'οξύνοια:intelligence|οπλισμένος:armed|οπλονομείο:office|οπλοστάσιο:arsenal|οποίος:that/which|' +
  'οποιοσδήποτε:any|οπτική:optics|οπτικός:visual|οπωρώνας:orchard|ορίζοντας:horizon|οργανικός:organic|' +
  'οργιά:fathom|ορεινός:mountain|ορθομαρμάρωση:marble|ορθόδοξος:orthodox|ορθός:right|' +
  'οριακός:borderline/boundary|ορισμένος:defined|ορισμός:sense|οριστικός:definitive|ορμή:momentum|' +
  'οροσειρά:ridge/sierra|ορυχείο:mine|ορχήστρα:orchestra|ορόσημο:landmark|οστάριο:bone|οστό:bone|' +
  'οτιδήποτε:any|ουράνιο:uranium|ουράνιος:celestial|ουραίος:tail|ουρανογραφία:celestial cartography|' +
  'ουρανός:sky|ουρλιαχτό:howl|ουσία:substance|ουσιαστικός:essential|ουσιώδης:essential|' +
  'ουχρονία:alternative history|οφίκιο:office|οφθαλμαπάτη:optical|οφθαλμιατρείο:eye clinic|' +
  'οφθαλμικός:ocular|οχιά:viper|οχυρό:fortress|οψιμάθεια:learning|οψιόν:option|ούπατ:wall plug|' +
  'ούτε:even|πάγιο:fixed asset|πάγιος:fixed/consolidated|πάλη:struggle|πάνελ:panel|πάρα:so|' +
  'πάρκινγκ:parking|πάρτι:party|πέμπτο:fifth|πέμπτος:fifth|πέντε:five|πέρασμα:ford|πέργκολα:lattice|' +
  'πέστροφα:trout|πέτρα:stone/rock|πέτρινος:stony|πέτσα:skin|πίδακας:jet|πίεση:pressure|πίστα:level|' +
  'πίστωση:credit|πίσω:back|πίτα:pie|πίτσα:pizza|παγκοσμιούπολη:global city|' +
  'παγκόσμιος:global/worldwide|παθητικό:liabilities|παιδί:child/children|παιδεία:education|' +
  'παιδοκομείο:nursery|παιδοτρίβης:master|παιχνίδι:game/play|παιχνιδομηχανή:gaming machine|' +
  'πακετάρισμα:packaging|πακεταριστής:packer|παλάτι:palace|παλίρροια:tide|παλαίστρα:ring|παλαιός:old|' +
  'παλαμάρι:cable|παλικάρι:lad|παλιός:old|παλιότερος:older|παλμός:pulse|παν:all/whole/total|' +
  'πανδοχείο:inn|πανεπιστήμιο:university|πανεπιστημιακός:university|πανεπιστημιούπολη:campus|' +
  'πανοπλία:armor|πανοραμικός:panoramic|πανσέληνος:full moon|πανσιόν:pension|παντιέρα:flag|' +
  'παντοπωλείο:grocery|παντρειά:union|πανό:banner|παπούτσι:shoe|παράγοντας:factor|παράδειγμα:example|' +
  'παράρτημα:branch|παράτριμμα:gall|παρέα:company|παραβάν:screen|παραβάτης:offender|παραγγελιά:order|' +
  'παραγωγή:production|παραδουλεύτρα:char|παρακατιανός:second rate|παραλία:beach|παραμεθόριος:border|' +
  'παραοικονομία:grey economy|παρασκευαστήριο:laboratory|παρατηρητής:observer|παρθένος:virgin|' +
  'παρκάρισμα:parking|παροικία:community|παροχέτευση:drainage|παρτενέρ:partner|παρυφή:edge|' +
  'πασίγνωστος:household name|πασαρέλα:runway|πασπάλη:flour/powder|πατάκι:mat|πατάτα:potato|' +
  'πατέντα:patent|πατατάκι:potato chip|πατρίδα:homeland|πατριωτικός:patriotic|πατριώτης:patriot|' +
  'παύλα:dash/hyphen|πείρα:experience|πεζικάριος:foot soldier|πεζικό:infantry|πεζοναύτης:marine|' +
  'πεζούρα:infantry|πεζό:small|πεζός:small|πειθαρχία:discipline|πειραματικός:experimental|' +
  'πειραματόζωο:experimental animal|πειστικός:cogent|πελάγιος:open sea|πελάτης:client|' +
  'πελεκάνος:pelican|πενιχρός:low|πεντάγραμμο:staff|πεντάρα:five cent|πεντάρι:five|' +
  'πεντακόσια:five hundred|περί:about|περίμετρος:perimeter|περίπλοκος:complex|περίπολος:patrol|' +
  'περίπτωση:case|περαιτέρω:further|περιήγηση:tour|περιβάλλον:environment|' +
  'περιβαλλοντικός:environmental|περιγραφή:description|περιεκτικός:comprehensive|' +
  'περιεκτικότητα:content|περιεχόμενα:contents|περιεχόμενο:content|περιηγητής:tourist|' +
  'περιλαίμιο:collar|περιοδεία:tour|περιοδικό:magazine|περιορισμένος:limited|περιουσία:fortune|' +
  'περιουσιακός:property|περιοχή:area/region|περιοχικός:regional|περιπέτεια:adventure|' +
  'περιπλανώμενος:floating|περιποίηση:care/treatment|περιπολία:patrol|περιπολικό:patrol|' +
  'περιπτεράς:owner|περιπτωσιολογία:case study|περιστέρι:dove|περιστολή:reduction|' +
  'περιστροφή:revolution/rotation|περιτύλιγμα:wrap|περιφέρεια:region|περιφερειακός:regional|' +
  'περιφρούρηση:safeguarding|περιφρόνηση:defiance|περμανάντ:permanent|πεσμένος:fallen|' +
  'πετονιά:fishing line|πετρέλαιο:petroleum/oil|πετρίτης:falcon|πετρελαιοπηγή:oil well|' +
  'πετροβάμβακας:rock wool|πετρώδης:stony/rocky|πετσί:skin|πηγάδι:well|πηγή:spring|πηγαίος:source|' +
  'πηλοφόρι:hawk|πιατικά:china|πιγκουίνος:penguin|πιεστήριο:press|πιθανότητα:prospect|πιλοτικός:pilot|' +
  'πιλότος:pilot|πινακίδα:table|πινακοθήκη:art gallery|πιονιέρος:pioneer|πιπέρι:pepper|πιπεριά:pepper|' +
  'πισίνα:pool|πιστωτικός:credit|πιστότητα:fidelity|πιόνι:instrument|πλάκα:slab/bar|πλάνο:shot|' +
  'πλάσμα:plasma|πλάτη:back|πλέγμα:lattice/complex/grid/mesh|πλέξιμο:knitting|πλήγμα:hit|πλήκτρο:key|' +
  'πλήρης:full|πλίθα:adobe|πλίνθος:adobe|πλαίσιο:border/context|πλαζ:beach|πλανήτης:planet|' +
  'πλανητάριο:planetarium|πλανητάρχης:planet man|πλασιέ:representative|πλαστικό:plastic|' +
  'πλαστικός:plastic|πλατφόρμα:platform|πλατύβαθρο:platform|πλατύς:broad/large|πλειστηριασμός:auction|' +
  'πλεκτό:knitting|πλεονέκτημα:advantage|πληγείς:hit|πληθυντικός:plural|πληθυσμιακός:population|' +
  'πληθυσμός:population|πληθωρισμός:inflation|πλημμυρίδα:high tide|πλημμύρα:flood|πλημμύρισμα:flood|' +
  'πληρεξούσιος:attorney|πληροφορία:information|πληροφορημένος:aware|πληροφορική:computer science|' +
  'πληροφοριοδότης:asset|πληρωμή:payment|πλοήγηση:navigation|πλοίο:ship|πλοηγός:pilot|' +
  'πλοιοκτησία:ship ownership|πλωτός:floating|πνευστό:wind instrument|πνεύμονας:lung|' +
  'ποδήλατο:bicycle/cycle|ποδηλασία:cycling|ποδηλατοπορία:cycling|ποδηλατοπορεία:cycling|' +
  'ποδόσφαιρο:football|ποιηθείς:made|ποιητής:poet|ποικιλία:diversity|ποικιλότητα:diversity|' +
  'ποινή:penalty|ποινικολόγος:criminal attorney|ποινικός:criminal|ποιος:which|ποιοτικός:quality|' +
  'ποιότητα:quality|πολεμικός:military/war|πολεοδομία:urban planning|πολικός:polar|πολιτεία:state|' +
  'πολιτειακός:state|πολιτική:politics/policy|πολιτικός:political|πολιτισμικός:cultural|' +
  'πολιτισμός:culture|πολιτιστικός:cultural|πολιτοφυλακή:militia|πολυπύρηνος:multi core|' +
  'πολυσύνθετος:complex|πολυτμηματικός:modular|πολύπλοκος:complex|πολύς:much/lot|ποπ:pop|πορεία:march|' +
  'πορσελάνη:china|πορτατίφ:desk lamp|πορτμπαγκάζ:trunk|πορτοκάλι:orange|πορτοκαλής:orange|' +
  'πορτοκαλί:orange|πορτοκαλιά:orange|πορτουλάκα:sun rose|πορτρέτο:portrait|πορφυρό:purple|' +
  'πορφυρός:royal purple|ποστάλι:mail boat|ποτήρι:glass|ποταμίσιος:river|ποταμός:river|ποτό:beverage|' +
  'που:that/which|πούδρα:powder|πούλμαν:coach|πούμα:puma|πούπουλο:down|ππαραλλής:rich man|' +
  'πράξη:action|πράσινο:green|πρέσα:press|πρίζα:socket|πραγματεία:scholarship|πραγματικός:real|' +
  'πραγματογνωμοσύνη:investigation|πρακτικογράφος:reporter|πρακτικός:practical|' +
  'πρακτορείο:agency/bureau|πρελούδιο:prelude|πρεσβεία:embassy|πριγκίπισσα:princess|' +
  'προάλλες:other day|προέλευση:origin|προίκισμα:endowment|προαγωγή:promotion|προβάδισμα:lead|' +
  'προβατάκι:white horse|προβιβασμός:promotion|προβλήτα:pier|προβοσκίδα:trunk|προεδρία:presidency|' +
  'προεδρικός:presidential|προεπιλεγμένος:default|προηγμένος:advanced|προκαταβολή:deposit|' +
  'προκηρυχθείς:issued/proclaimed|προκοπή:progress/prosperity/welfare|προκυμαία:quay|προμήθεια:supply|' +
  'προξενείο:consulate|προορισμός:destination|προπαγάνδα:propaganda|προπονητής:coach|' +
  'προπόνηση:training|προσήκων:due|προσήλυτος:convert|προσαγωγέας:leading note|' +
  'προσανατολισμός:bearing|προσαρμοσμένος:applied|προσευχάδιο:place|προσεχής:next|προσκλητήριο:card|' +
  'προσκυνητής:pilgrim|προσομοίωση:simulation|προσπέλαση:access|προσταγή:command/order|' +
  'προστασία:protection|προστατευμένος:protected|προστατευόμενος:protected|προσωπίδα:mask|' +
  'προσωπείο:mask|προσωπικό:personnel/staff|προσωποκράτηση:detention|προσόν:asset|προτέρημα:advantage|' +
  'προτίμηση:preference|προταθείς:nominee|προτεραιότητα:priority|προτού:before|' +
  'προφυλάκιση:detention/custody|προχωρημένος:advanced|προϊοντικός:product|προϊόν:product|' +
  'προϋπάντηση:meeting|προϋπολογισμός:budget|προώθηση:promotion/forwarding|' +
  'πρωθυπουργός:prime minister|πρωταγωνιστής:protagonist|πρωταρχικός:primary|πρωτεύουσα:capital|' +
  'πρωτεύων:primary|πρωτοβάθμιος:primary|πρωτοβουλία:initiative|πρωτογενής:primary|' +
  'πρωτοκαθεδρία:dominion|πρωτοπόρος:pioneer|πρόβα:practice|πρόγραμμα:program|πρόεδρος:president|' +
  'πρόκληση:challenge|πρόλοβος:crop|πρόνοια:welfare|πρόσβαση:access/passage|πρόσκρουση:impact|' +
  'πρόσοδος:income/revenue|πρόταγμα:project|πρότερος:prior|πρότζεκτ:project|πρύτανης:dean|' +
  'πρώιμος:forward|πρώτιστος:primary|πρώτος:first/prime|πτήση:flight|πτυελοδοχείο:spit box|' +
  'πτυσσόμενος:fold down|πτυχή:fold|πτώχευση:bankruptcy|πυγολαμπίδα:firefly|πυκνωτής:capacitor|' +
  'πυλώνας:utility pole|πυξάρι:box tree|πυξίδα:compass|πυρ:fire|πυρά:fire|πυρήνας:core|' +
  'πυρίτιδα:gunpowder|πυρίτιο:silicon|πυρείον:match|πυρηνικός:nuclear|πυρκαγιά:fire|' +
  'πυροβολαρχία:battery|πυροβολικό:artillery|πυρομαχικά:ammunition|πυροσβεστική:fire department|' +
  'πως:that|πόλεμος:war|πόλη:city/town|πόλος:pole|πόντος:point|πόρος:resource|πόρτο:port|' +
  'πόση:drinking|πόστο:post|πύλη:gate/portal|πύξος:common box|πύραυλος:missile/rocket|πύρινος:fire|' +
  'πώληση:sale|ράγκμπι:rugby|ράμμα:stitch|ράμφος:bill|ρέστα:change|ρήγας:king|ρίσκο:risk|' +
  'ραγάδα:stretch mark|ραδίκι:common|ραδιενεργός:radioactive|ραδιοθεραπεία:radiation therapy|' +
  'ραδιοκύμα:radio wave|ραδιοπηγή:radio source|ραδιοπομπός:radio source|ραδιοσταθμός:radio station|' +
  'ραδιουργία:scheme|ραδιοφωνικός:radio|ραδιόφωνο:radio|ραιβοκοιλοποδία:club foot|ραντάρ:radar|' +
  'ραφή:stitch|ρεβέρσα:hook|ρεγουλάρισμα:regulation|ρεζέρβα:spare|ρεζερβουάρ:fuel tank|ρεκόρ:record|' +
  'ρελέ:relay|ρεπουμπλικάνος:republican|ρεπουμπλικανικός:republican|ρεπόρτερ:reporter|' +
  'ρευματοδότης:socket|ρευματολήπτης:plug|ρευστοποίηση:liquidation|ρευστός:liquid|' +
  'ρεύμα:current/stream|ρηξικέλευθος:breakthrough|ρηξικελευθότητα:breakthrough|ρηχία:low tide|' +
  'ριζόρτ:resort|ρινγκ:ring|ριξιά:cast|ροή:flux|ροδέλαιο:rose oil|ροδόγραμμα:wind rose|' +
  'ροδόκηπος:rose garden|ροδώνας:rose garden|ροκ:rock|ροκανίδι:wood chip|ρολό:roll|ρολόι:watch|' +
  'ρομπότ:robot|ρουκέτα:rocket|ρούμι:rum|ρούχο:clothing/garment|ρυθμός:rate|ρυμοτομία:town planning|' +
  'ρωμαιοκαθολικός:roman catholic|ρωμαϊκός:roman|ρόδα:wheel|ρόδακας:rose|ρόπαλο:club|' +
  'ρύθμιση:control/regulation|ρύπανση:pollution|σάκχαρο:sugar|σάλα:hall/concourse|σάλος:storm|' +
  'σάντουιτς:sandwich|σήμα:logo/mark/signal|σήμερα:today|σίδερο:iron|σίδηρος:iron|σίκαλη:rye|' +
  'σαγκουίνι:blood orange|σακολέβα:square sail|σαλάχι:ray|σαλίγκαρος:snail|σαλιάρα:bib|' +
  'σαλιγκάρι:snail|σαμπρέλα:inner tube|σαν:like|σανίδα:board|σανατόριο:sanatorium|σαράντα:forty|' +
  'σαφράν:saffron|σαφράνι:saffron|σαχ:check|σβάρνα:harrow|σβήστρα:rubber|σβούρα:top|σβώλος:clod|' +
  'σειρά:series/line/turn/order|σειρήνα:alarm|σεκρετέρ:secretary|σελήνη:moon|σελίδα:page|σεντ:cent|' +
  'σεντούκι:chest|σεξουαλικός:sexual|σερ:sir|σερίφης:sheriff|σερβίτσιο:service|σερσένι:hornet|' +
  'σημαντικός:important|σημασία:sense|σηματοδότης:signal|σημείο:point|σημείωμα:note|σημείωση:note|' +
  'σημειακότητα:singularity|σηψιρριζία:brown/root|σιγή:silence|σιδερένιος:iron|σιδερικό:hardware|' +
  'σιδηροδρομικός:railway|σιδηρόδρομος:railway|σιλό:silo|σινιάλο:signal|σιτζίμι:string|σιωπή:silence|' +
  'σκάγι:shot|σκέπη:protection|σκέτος:pure|σκαλοπάτι:step|σκαρί:hull|σκεπασμένος:covered|' +
  'σκεπαστός:covered|σκευή:equipment|σκευοφόρος:luggage van|σκληρός:firm|σκοπιά:watch|' +
  'σκουρόχρωμος:black|σκούντημα:dab|σκούπα:broom|σκυλολόι:mob|σκυτάλη:staff|σκωτσέζικος:scotch|' +
  'σκόνη:powder|σκόπευτρο:sight|σκύμνος:cub|σμαράγδι:emerald|σμαραγδένιος:emerald|σνακ:snack|' +
  'σοβαρός:serious|σοδειά:yield/crop|σοκάκι:back street|σοκολάτα:chocolate|σοκολατένιος:chocolate|' +
  'σοκολατούχος:chocolate|σολομός:salmon|σομόν:salmon|σοσιαλίστρια:socialist|' +
  'σοσιαλδημοκρατία:social democracy|σοσιαλδημοκρατικός:social democratic|σοσιαλιστής:socialist|' +
  'σοσιαλιστικός:socialist|σουρβιά:service tree|σοφάς:sofa|σοφός:wise|σούβλα:spit|σούπερ:super|' +
  'σπάγκος:string|σπάθη:sabre|σπάνιος:rare|σπέρμα:cum|σπίθα:spark|σπίλος:mole|σπίρτο:match|σπίτι:home|' +
  'σπαθοφόρος:sword bearing|σπατάλη:waste|σπικάζ:voice over|σπινθήρας:spark|σπιούνος:mole|σποδός:ash|' +
  'σπορ:sport/sports|σπουδαίος:important|σπουδαιότητα:excellence|σπουδαστής:student|' +
  'σπούδασμα:education|σπρωξιά:push|σπρώξιμο:push|σπόρος:seed|στάθμευση:parking|στάθμη:level|' +
  'στάνταρ:standard|στάση:stance/stop|στάχτη:ash|στέγαση:housing|στέμμα:crown|στέρεος:solid|' +
  'στήθος:chest|στήριξη:support|στίβος:track|στίλβη:sparkle|στίχος:line|σταδία:level staff|' +
  'σταθερότυπος:standard|σταθμάρχης:chief|σταρ:star|σταράτος:simply|στατιστική:statistics|' +
  'σταυρός:cross|σταχτής:ashen|στενόχωρος:closed|στερεό:solid|στερεός:solid|στεριά:land|' +
  'στερλίνα:sterling|στερνοπαίδι:child|στιγμιότυπο:screen grab|στιλ:style|στιλάτος:nifty|' +
  'στιλβαδάμας:brilliant|στοίχιση:alignment|στοιχηματισμός:betting|στολίδι:decoration|' +
  'στολισμός:decoration|στομίδα:bit|στοπ:stop|στούντιο:studio|στράτευμα:army/armament|στρέβλωμα:twist|' +
  'στρίψιμο:twist|στρατάρχης:general|στρατηγείο:headquarters|στρατηγική:strategy|' +
  'στρατηγικός:strategic|στρατηγός:general|στρατιωτικός:military|στρατοδικείο:military tribunal|' +
  'στρατολογία:recruitment|στρατόπεδο:camp|στρατός:army/military|στρείδι:oyster|στρογγυλός:round|' +
  'στυλάκι:style|στόλος:fleet|στόχευση:targeting|στόχος:target|στύλος:pole|συγκίνηση:stir|' +
  'συγκείμενο:context|συγκεκριμένος:concrete|συγκεντρωμένος:concentrated|συγκινητικός:moving|' +
  'συγκοινωνία:transport/transportation|συγκομιδή:crop|συγχορδία:chord|συγχώνευση:fusion/merger|' +
  'συκιά:fig tree|συλλαβή:syllable|συλλογή:collection|συλλογικός:collective|συλλογικότητα:community|' +
  'συμβεβηκός:accident|συμβολαιογραφείο:office|συμβολοσειρά:string|συμβολόγλωσσα:assembly|' +
  'συμβουλή:advice|συμβούλιο:council/board|συμμαχία:alliance|συμμετοχικός:joint stock|' +
  'συμμετρία:symmetry|συμμιγής:compound|συμμορία:gang|συμπαγής:compact/solid|συμπαθής:decent|' +
  'συμπαντικός:universal|συμπαράσταση:support|συμπράγκαλα:accessories|συμφέρον:interest|' +
  'συμφοιτητής:student|συμψηφισμός:compensation|συν:plus|συνάθροιση:assembly|συνάλλαγμα:exchange|' +
  'συνάντηση:meeting|συνάρτηση:function|συνέδριο:conference/congress|συνέλευση:assembly/meeting|' +
  'συνήγορος:advocate|συναίνεση:consensus|συναγωνισμός:competition|συναλλαγή:transaction|' +
  'συναντίληψη:protection/support|συναρμογή:assembly/joint|συναρμολόγηση:assembly|' +
  'συνασπισμένος:allied/united|συνασπισμός:coalition|συναυλία:concert|συναφής:related/allied|' +
  'συνδεσμολογία:assembly|συνδιαλλαγή:conciliation|συνδικάτο:syndicate/union|συνδρομή:assistance/aid|' +
  'συνδυασμός:match|συνειδητός:conscious|συνεργάσιμος:cooperative|συνεργασία:cooperation/partnership|' +
  'συνεργατικός:cooperative|συνεσταλμένος:shy|συνεταιρισμός:association/consortium/cooperative/union|' +
  'συνεταιριστικός:cooperative|συνετός:wise|συνοικία:quarter/district|συνολικός:total|' +
  'συνομοσπονδία:confederation|συνομοταξία:division|συντήρηση:conservation/maintenance|' +
  'συντεχνία:trade|συντηρητικός:conservative|συντονισμός:coordination|συντροφιά:company|' +
  'συνωστισμός:press|συρμάτινος:wire|συσκευασία:packaging|συστατικό:component|συστηματικός:systematic|' +
  'συστοιχία:array|συχνότητα:frequency|σφήκα:hornet|σφαίρα:sphere|σφηνάκι:shot/nip|σφραγίδα:stamp|' +
  'σφυγμικός:pulse|σφυγμός:pulse|σχάση:fission|σχέδιο:design|σχέση:bearing|σχεδίαση:design|' +
  'σχεδιαστικός:design|σχετικά:about|σχολείο:school|σχολικός:school/scholastic|σωλήνας:pipe/tube|' +
  'σωλήνωση:pipeline|σωληνάριο:tube|σωματάρχης:corps general|σωματικός:physical|σωρευτικός:cumulative|' +
  'σωστικός:rescue|σωστός:right|σωτήριος:saving|σωτηρία:salvation|σόου:show|σύγκλητος:senate|' +
  'σύγχρονος:contemporary/modern|σύκο:fig|σύλλογος:association|σύμβολο:symbol|σύμπαν:universe|' +
  'σύμπλεγμα:complex|σύμπλοκο:coordination complex|σύνεργο:tool|σύνθεση:composite|' +
  'σύνθετα:compound words|σύνθετο:compound|σύνθετος:complex/composite/compound|σύννεφο:cloud|' +
  'σύνορο:border/frontier/boundary|σύντηξη:fusion|σύντομος:short|σύρμα:wire|' +
  'σύσκεψη:meeting/conference|σύστημα:system|σώμα:corps|τάκκος:jack stand|τάξη:order/classroom/grade|' +
  'τάση:trend|τάφρος:moat|τέλειωμα:end|τέλεση:performance|τέλος:tax|τέντωμα:stretch|τέρας:monster|' +
  'τέσσερα:four|τέταρτο:fourth/quarter|τέταρτος:fourth|τέτοιος:such|τέφρα:ash|τέχνη:art|τήξη:fusion|' +
  'τίγρη:tiger|τίμημα:cost/price|τίμιος:honest|τίση:penalty|ταίρι:mate/partner|ταγή:feed|ταγκό:tango|' +
  'ταγματάρχης:major|ταγός:chief|τακτική:tactics|τακτικός:tactical|ταλέντο:endowment|ταμείο:cash desk|' +
  'ταμειακός:cash/fiscal|ταμιευτήρας:reservoir|ταμπάκο:tobacco|ταξί:taxi|ταξίδι:trip/journey|' +
  'ταξιαρχία:brigade|ταξιδιωτικός:travel|ταξιδιώτης:voyager|ταξινόμηση:classification/sort|' +
  'ταρίφα:rate|ταυτότητα:identity/id|ταφή:burial|ταφικός:burial|ταχεία:express|' +
  'ταχυδρομείο:post office|ταχυμεταφορά:courier|ταχυμεταφορέας:courier|ταχυφαγία:fast food|' +
  'ταχυφαγείο:fast food|ταχύτητα:speed/gear|ταύρος:bull|τείχος:wall|τεθωρακισμένος:armored|' +
  'τεκμήριο:evidence|τεκμηρίωση:documentation|τελεία:full stop|τελεστής:operator|' +
  'τελεστικός:operational|τελευταίος:last|τελωνείο:customs|τελωνειακός:customs|' +
  'τελώνης:customs officer|τενεκές:can|τενεκεδάκι:can|τερματικό:terminal|τερματοφύλακας:keeper|' +
  'τεσσάρι:four|τεστ:test|τεταρτημόριο:quarter|τετράγωνο:square|τετράχρονος:year old|' +
  'τετραγωνικός:square|τετρακόσια:four hundred|τεφροδόχος:urn|τεχνίτης:craftsman|τεχνητός:artificial|' +
  'τεχνική:technique|τεχνολογία:technology|τεχνολογικός:technological|τεϊοποσία:drinking|' +
  'τεϊόδεντρο:tea tree|τεύχος:issue|τζάνερο:plum|τζαζ:jazz|τζαμί:mosque|τζελ:gel|τζετ:jet|τζούρα:nip|' +
  'τηλέφωνο:phone|τηλεκάρτα:telephone card|τηλεκατευθυνόμενος:remote control|τηλεοπτικός:television|' +
  'τηλεπαιχνίδι:game show|τηλεπικοινωνιακός:telecommunications|τηλεπισκόπηση:remote sensing|' +
  'τηλεσκάφος:drone|τηλεφακός:zoom lens|τηλεφωνητής:operator|τηλεφώνημα:phone call|' +
  'τηλεχειριστήριο:remote control|τηλεόραση:television|τιμάριθμος:price index|τιμητικός:honorary|' +
  'τιμόνι:steering wheel|τιράζ:printing/run|τμήμα:department|τοίχος:wall|τοίχωμα:wall|' +
  'τοκομερίδιο:interest/warrant|τολμηρός:bold|τομέας:sector|τοπογράφηση:survey|τοπογραφία:surveying|' +
  'τοποθεσία:location|τοπόσημο:landmark|τορπίλη:torpedo|τορπιλοπλάνο:torpedo bomber|τουίντ:tweed|' +
  'τουρίστας:tourist|τουρίστρια:tourist|τουριστικός:tourist|τουρμπίνα:turbine|τουφέκι:rifle|' +
  'τούρτα:cake|τούτος:this|τρέξιμο:running|τρέχων:current|τρία:three|τρίγωνο:triangle|τρίτο:third|' +
  'τρίτος:third|τρίχα:hair|τρίχρονο:year old|τρίχρονος:year old|τρίχωμα:hair|τρακτέρ:tractor|' +
  'τραπέζι:table|τραπεζάκι:coffee table|τραπουλόχαρτο:card|τραστ:trust|τρεις:three|τριάδα:trinity|' +
  'τριακόσια:three hundred|τριαντάφυλλο:rose|τριαντάχρονος:year|τριανταφυλλιά:rose|τρικυμία:tempest|' +
  'τρικυμισμένος:heavy sea|τρισδιάστατος:three dimensional|τριταίος:third|τριτοκοσμικός:third world|' +
  'τριφύλλι:clover|τρομοκράτης:terrorist|τρομοκρατία:terrorism|τροπή:turn|τροποποίηση:modification|' +
  'τροφή:food|τροφικός:food|τροφοδοσία:supply|τροφοδοτικό:power supply|τροχαία:traffic police|' +
  'τροχός:wheel|τρούλος:dome|τρυγόνι:turtle dove|τρυποφράχτης:wren|τρόμπα:pump|τρόπος:way|τρώγλη:den|' +
  'τσάι:tea|τσάμπουρο:stem|τσάρτερ:charter|τσίτα:cheetah|τσαγανό:guts|τσαμπάς:long hair|τσεκ:check|' +
  'τσεκούρι:axe|τσιγαριλίκι:joint|τσικνιάς:heron|τσιμέντο:cement|τσιμεντένιος:cement|' +
  'τσιμεντοσανίδα:cement board|τσιμπούκι:pipe|τσιμπούρι:tick|τσιπ:chip|τσιρότο:band aid|' +
  'τσιτάχ:cheetah|τσουλήθρα:slide|τσόφλι:shell|τυπογράφος:printer|τυποποίηση:standardization|' +
  'τυφλοπόντικας:mole|τυχάρπαστος:upstart|τόκος:interest|τόλμημα:enterprise|τόξο:arc/arch|τόπος:place|' +
  'τύρφη:turf|τύχη:fate/lot|τώρα:now|υαλοβάμβακας:glass fiber|υαλοπωλείο:china shop|' +
  'υαλουργείο:glass house|υαλότοιχος:glass wall|υαλότουβλο:glass block|υβρίδιο:hybrid|' +
  'υβριδικός:hybrid|υγεία:health|υγιής:healthy/well|υγιεινή:hygiene|υγιεινός:healthy|υγρό:liquid|' +
  'υγρός:liquid|υδατοδεξαμενή:water tower|υδατοειδής:water|υδατοφράκτης:sluice|υδράργυρος:mercury|' +
  'υδραυλική:hydraulics|υδραυλικός:hydraulic|υδροβόλος:water|υδρογονοκίνητος:powered|' +
  'υδρογόνο:hydrogen|υδροηλεκτρικός:hydroelectric|υδροσωλήνας:water pipe|υδροταμιευτήρας:reservoir|' +
  'υδροφόρα:water wagon|υδρόψυκτος:water|υιός:son|υλικό:hardware|υλικός:material|υλισμικό:hardware|' +
  'υπέροχος:super|υπέρτατος:paramount|υπέρυθρος:infrared|υπαρκτός:real|υπαρχηγός:deputy|' +
  'υπαστυνόμος:inspector|υπατεία:consulate|υπεράσπιση:defense|υπερασπίσιμος:tenable|' +
  'υπερασπισμένος:protected|υπερατλαντικός:transatlantic|υπερηφάνεια:pride|υπερπτήση:fly over|' +
  'υπερωρία:extra time|υπευθυνότητα:responsibility|υπηρεσία:service|υποβρύχιο:submarine|' +
  'υποβρύχιος:underwater|υποδομή:infrastructure|υποδοχή:socket|υποθήκη:mortgage|υποκίτρινος:yellow|' +
  'υποκατάστημα:branch|υποκλοπή:interception|υπολογιστής:computer|υπομονετικός:patient|' +
  'υπομόχλιο:fulcrum|υποστήριξη:support|υποστράτηγος:major general|υποστύλωμα:prop|' +
  'υποτελής:subordinate|υποτιθέμενος:so called|υποτροφία:scholarship/grant|' +
  'υπουργείο:ministry/department|υπουργικός:ministerial|υπουργός:minister|υποχρέωση:liability|' +
  'υποχρεωτικός:mandatory|υπό:under|υπόδειγμα:example|υπόδειξη:advice|υπόδημα:shoe|υπόθεση:case|' +
  'υπόνομος:drain|υπόσταση:substance|υφή:grain|υφήλιος:world|υφασμάτινος:fabric|' +
  'υφιστάμενος:subordinate|υφυπουργός:deputy minister|υψίσυχνος:acute/deep/high|υψηλότερος:higher|' +
  'φάρμακο:medicine/drug|φάρος:lighthouse/beacon|φάσμα:spectrum/bandwidth|φάτνωμα:panel|' +
  'φέξιμο:shining|φέριμποτ:ferry|φίλιος:allied|φίλος:mate|φίνος:nifty|φαβορί:favorite|φαγητό:food|' +
  'φαγώσιμος:edible|φαεινός:bright|φανάρι:lantern|φανοστάτης:lamp standard|φανός:lantern/light|' +
  'φαρμακείο:pharmacy|φαρμακευτικός:pharmaceutical|φαρμακοβιομηχανία:pharmaceutical industry|' +
  'φαρμακοτεχνικός:pharmaceutical|φαροδείκτης:lighthouse mapping|φαροφύλακας:lighthouse keeper|' +
  'φασίνα:cleaning|φαστφούντ:fast food|φεγγίτης:lantern|φεγγερός:shining|φευγάτος:gone|' +
  'φημισμένος:famous|φθίση:consumption|φθογγόσημο:note|φθορά:wear|φθοροποιός:wear down|' +
  'φθόγγος:sound/note/phone|φιλία:friendship/unity|φιλανθρωπία:charity|φιλαράκος:pal|' +
  'φιλεύσπλαχνος:charitable|φιλμ:film|φιλοκυβερνητικός:pro government|φιλοξενία:hospitality|' +
  'φιλότης:friendship|φιντανάκι:emerging stem|φιξ:fixed|φιξάκι:fix|φιξαρισμένος:fixed|' +
  'φις:plug/connector|φισεκλίκι:cartridge belt|φιτίλι:fuse/wick|φλας:flash|φλεγόμενος:burning|' +
  'φλογοσωλήνας:fire tube|φλοιός:skin|φλούδα:skin/hull|φλυαρία:rave|φοίτηση:studying|φοιτητής:student|' +
  'φοιτητικός:student|φολίδα:scale|φορά:time|φοράδα:mare|φορολογικός:tax|φορτίο:cargo|φορτηγάκι:van|' +
  'φουλ:full house|φουρτούνα:storm|φουσάτο:army|φουσκονεριά:tide|φούρναρης:baker|φράξο:ash tree|' +
  'φράχτης:hedge|φραγή:block|φρεάτιο:drain|φροντίδα:care|φρουρά:guard|φρουρούμενος:protected|' +
  'φρουρός:guard|φρούρηση:guarding|φρούριο:fort|φτελιά:elm|φτενός:thin|φτερούγα:wing|φτιάξιμο:repair|' +
  'φτωχικό:house|φτύσιμο:spit|φτώχεμα:bankruptcy|φτώχια:poverty|φυγοδικία:default|φυλάκιο:outpost|' +
  'φυλαγμένος:protected|φυλακισμένος:prisoner|φυλασσόμενος:protected|φυματίωση:consumption|' +
  'φυσίγγιο:cartridge|φυσιγγιοθήκη:cartridge belt|φυσική:physics|φυσικοχημεία:physical chemistry|' +
  'φυσικό:natural|φυσικός:natural/physical|φυσιολογικός:natural|φυτάνη:nursery|φυτοκομία:horticulture|' +
  'φυτώριο:nursery|φωλεός:den|φωνή:voice/phone|φως:light|φωστήρας:bright|φωταγωγημένος:lit up|' +
  'φωτεινός:bright/light|φωτεινότερος:brighter|φωτιά:fire|φωτισμός:lighting|φωτοβόλος:brilliant|' +
  'φωτοστέφανο:halo|φόρα:momentum|φόρμουλα:formula|φόρος:tax|φόρουμ:forum|φόρτε:forte|φόρτσα:force|' +
  'φύλακας:guard/guardian|φύλακτρα:custody|φύλαξη:guarding/storage|φύση:nature|φύτευμα:plant|' +
  'φύτρα:sprout|φώτισμα:lighting|χάβαρο:oyster|χάλκινος:copper|χάλυβας:steel|χάνι:inn|χάουζ:house|' +
  'χάρη:grace|χάρτης:map|χάσμα:hollow/space|χέρι:arm|χέρσος:firm|χαζινές:treasury|χαλί:mat|' +
  'χαλκοπόδαρος:copper foot|χαλκός:copper|χαλυβουργία:steel industry|χαμηλά:low|χαμηλοτάβανος:low|' +
  'χαμηλόβαθμος:low rank|χαμηλός:low|χαμηλόσυχνος:low frequency|χαμηλότερος:lower|χαρακιά:line|' +
  'χαρακτηριστικό:quality|χαραμοφάης:drone|χαρτί:paper|χαρτζιλίκι:allowance|' +
  'χαρτοβιομηχανία:paper industry|χαρτογραφία:cartography|χαρτομάντιλο:tissue|χαρτονόμισμα:bill|' +
  'χαρτοπαίγνιο:card game|χαρτοπετσέτα:paper|χαρτοφυλάκιο:portfolio|χαρτόσημο:revenue stamp|' +
  'χασούρα:loss|χατίρι:grace|χαυλιόδοντας:tusk|χαφιές:mole|χειραγώγηση:guidance|' +
  'χειραφέτηση:liberation|χειροτέχνης:craftsman|χειρουργείο:surgery|χειρουργική:surgery|' +
  'χειρουργικός:surgical|χελώνα:turtle|χερσαίος:ground/land|χημεία:chemistry|χημικός:chemical/chemist|' +
  'χθων:earth|χιονολάστιχο:snow tire|χιονοστιβάδα:avalanche|χιονόλευκος:snow white|χιόνι:snow|' +
  'χλαίνη:upper garment|χλοοτάπητας:turf|χνάρι:track|χνούδι:down|χοιρομέρι:ham|χολ:hall|' +
  'χονδροειδής:crude|χοντροκομμένος:coarse|χοντρός:coarse|χορήγηση:grant|χορδή:string|χορωδία:choir|' +
  'χορός:dance|χουρμάς:date|χους:earth/ground|χρέος:debt|χρήμα:money|χρήματα:money|' +
  'χρεωκοπία:bankruptcy/insolvency|χρεόγραφο:security|χρηματαγορά:money market|' +
  'χρηματιστήριο:stock exchange|χρηματοδοτικός:funding|χρηματοδότηση:funding|χρηματοκιβώτιο:safe|' +
  'χρηματοοικονομικά:finance|χρηματοοικονομικός:financial|χρηματοροή:cash flow|χρησιμοποίηση:use|' +
  'χρονικός:time|χρονοκρύσταλλος:time crystal|χρυσάφι:gold/wealth|χρυσαφένιος:golden|χρυσαφής:golden|' +
  'χρυσοκίτρινος:golden yellow|χρυσοκόκκινος:golden red|χρυσοχόος:goldsmith|χρυσωρυχείο:gold mine|' +
  'χρυσόβουλο:golden bull|χρυσός:golden/gold|χρωματισμός:dynamics|χρωστική:pigment|χρόνος:time|' +
  'χτίστης:builder|χτισμένος:built|χυτήριο:foundry|χυτοσίδηρος:cast iron|χυτός:cast|χωρίο:passage|' +
  'χωρίς:without|χωρητικότητα:capacity|χωριό:village|χύσι:cum|χύσιμο:casting|χώμα:earth|' +
  'χώρα:country/land|χώρος:space|ψάξιμο:research/search|ψάρεμα:fishing|ψάρι:fish|ψήφιση:voting|' +
  'ψήφος:vote|ψαρική:fishery|ψαροκάλαθο:fish|ψαρολίμανο:fishing/port|ψαρός:grey|ψαρότοπος:fishery|' +
  'ψευδάργυρος:zinc|ψευδότιτλος:fly title|ψηλαφητός:tangible|ψηλός:high|ψηλότερος:higher|ψηφίο:figure|' +
  'ψηφοφορία:voting|ψιλός:thin|ψυκτικός:cooling|ψυχαγωγία:entertainment|ψυχρός:cold|ψύξη:cooling|' +
  'ωκεανός:ocean|ωμέγα:omega|ωμόπλινθος:adobe|ωμός:raw|ωραίος:nice|ωραιότητα:beauty|' +
  'ωριμότητα:maturity|ωφέλιμος:beneficial|όαση:oasis|όγδοο:eighth|όγδοος:eighth|όλος:all/whole|' +
  'όμοιος:like|όπα:hey|όπερα:opera|όπλο:weapon/arm|όπως:such as|όραμα:vision|όραση:sight/vision|' +
  'όργανο:instrument|όρθιος:standing|όριο:boundary|όρμος:cove|όρυξη:mining|όρχηση:dance|όστια:host|' +
  'όστρακο:shell|όταν:when|ότι:that|όχημα:vehicle|όχθη:bank|όχλος:mob|ύαλος:glass|ύπαιθρο:countryside|' +
  'ύπαιθρος:countryside|ύπατος:high/supreme|ύφασμα:fabric/textile|ύφος:air/style/register|' +
  'ώρα:hour/time|ώση:momentum|ώστε:so'
