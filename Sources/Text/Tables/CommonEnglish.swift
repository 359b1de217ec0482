/// Stems of common English words: such a word is spelt right, though the shop may not know it.
///
/// From SCOWL (Spell Checker Oriented Word Lists, 2020.12.07; Copyright 2000-2019 by Kevin Atkinson, who permits use,
/// copying and change for any purpose where this notice stands): lists english, american and british of sizes 10 and 20,
/// and of size 35 the words of up to seven letters; words of 4 to 12 letters, stemmed by Snowball.
enum CommonEnglish {
    /// Whether a stem is on the list. Binary search in the literal: nothing is loaded.
    static func contains(stem: String) -> Bool {
        guard (3...12).contains(stem.utf8.count) else { return false }
        return stems.withUTF8Buffer { find(Array(stem.utf8), in: $0) }
    }

    private static func find(_ stem: [UInt8], in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let space = UInt8(ascii: " ")
        var (low, high) = (0, bytes.count)
        while low < high {
            // The word around the middle.
            var start = (low + high) / 2
            while start > low, bytes[start - 1] != space { start -= 1 }
            var end = start
            while end < high, bytes[end] != space { end += 1 }
            let word = bytes[start..<end]
            if word.elementsEqual(stem) { return true }
            if word.lexicographicallyPrecedes(stem) { low = end + 1 } else { high = start }
        }
        return false
    }

    private static let stems: StaticString = """
        aardvark aback abacus abandon abat abbey abbot abbrevi abdomen abduct abet abhor abid abil abject abl ablaz abler ablest abli abnorm aboard abod aboli\
        sh abolit abort abound about abov abreast abridg abroad abrupt abscess abscond absenc absent absolut absolv absorb abstain abstract absurd abus abysm \
        abyss academ academi acced acceler accent accept access accid accident acclaim accommod accompani accomplish accord accost account accru accumul accur\
         accuraci accus accustom ace ach achiev acid acknowledg acn acorn acoust acquaint acquir acquisit acquit acr acreag acrid acrobat acronym across acryl\
         act action activ actor actress actual actuari acumen acut acutest adag adam adapt adaptor add addict addit address adept adequ adher adjac adject adj\
        oin adjourn adjunct adjust administ admir admiss admit adob adopt ador adorn adrift adroit adult advanc advantag advent adventur adverb advers advert \
        advertis advic advis advisor advisori advoc aeon aerial aerosol aesthet afar affabl affair affect affirm affix afflict afford affront afield aflam afl\
        oat afoot afraid afresh after afternoon afterward again against age agenc agenda agent aggress aghast agil agit aglow agon agoni agonis agre agreement\
         agricultur aground ahead ahoy aid ail ailment aim aimless air aircraft airi airier airiest airlin airmail airport aisl ajar akin ala alarm albeit alb\
        ino album alcohol alcov ale alert alga algebra algorithm alia alias alibi alien alight align alik alimoni aliv alkali allay alleg allerg allergi allev\
        i alley alli allianc alloc allot allow alloy allud allur alm almanac almond almost aloft alon along alongsid aloof aloud alpha alphabet alreadi also a\
        ltar alter altern although alto altogeth alway amass amateur amaz ambassador amber ambient ambigu ambiti ambl ambush amen amend amiabl amid amidst ami\
        ss ammonia amnesia amnesti amoeba amok among amongst amor amount amp amper ampl ampler amplest ampli amplifi amulet amus anaem anaemia anagram anal an\
        alog analogu analys analysi analyst analyz anarchi anatomi ancestor anchor anchovi ancient android anecdot anem anemia anew angel anger angl angler an\
        gri angrier angrili angst anguish angular anim ankl annal annex anniversari announc annoy annual annuiti annul anoint anomali anon anonym anorak anoth\
         answer ant antenna anthem anthil antholog anthrax antic anticip antidot antiqu antisoci antler antonym anus anvil anxieti anxious anybodi anyhow anyo\
        n anyplac anyth anyway anywher aorta apart apathet apathi ape apex apiec aplomb apolog apologis apostl apostroph appal appar apparatus apparel appeal \
        appear appeas append appendix appl applaud applaus appli applic appoint apprais appreci approach appropri approv approxim apricot apron apt apter apte\
        st aquat arabl arbit arbitrari arbitrarili arbor arbour arc arcad arcan arch archaic archer archeri archest architectur archiv archway ardent ardor ar\
        dour arduous are area arena argu arguabl argument aria arid aris arisen arithmet ark arm armi armor armori armour armouri armpit aroma aros around aro\
        us arraign arrang array arrear arrest arriv arrog arrow ars arsenal arsenic arson art arteri articl artifici artisan artist artwork ascend ascent asce\
        t ascrib asexu ash asham ashcan ashen ashor ashtray asid ask askanc askew asleep aspect aspen asphalt aspir aspirin ass assail assault assembl assent \
        assert assess asset assign assist associ assort assum assumpt assur asterisk asthma astound astray astrid astronom astronomi astut asylum asynchron at\
        heism atheist athlet atlas atmospher atom aton atroc attach attack attain attempt attend attent attest attic attir attitud attorney attract attribut a\
        uburn auction audibl audienc audio audit auditor augment august aunt aura aural auster authent author authoris auto autom automat automobil autopsi au\
        tumn avail avaric aveng avenu averag avers avert aviat avid avocado avoid avow await awak awaken awar award away awe awesom awhil awkward awn awok awo\
        ken awri axe axi axiom axl aye azalea azur babbl babe babi babier babiest baboon babyish back backbon backer background backlog backspac backward baco\
        n bacteria bacterium bad badder baddest bade badg badger baffl bag bagel baggag baggi baggier bail bait bake baker bakeri balanc balconi bald balder b\
        aldest bale balk ball ballad ballast ballet balloon ballot balm balmi balmier baloney bamboo ban banal banana band bandag bandi bandier bandit bandwag\
        on bandwidth bang bani banish banjo bank banker bankrupt banner banquet banter baptis baptism baptiz bar barb barber bard bare barer barest barg barga\
        in bark barley barman barn baron baroqu barrag barrel barren barrier barrist barter base basement baser basest bash basi basic basil basin bask basket\
         bass bassoon bast bastard bat batch bath bathroom bathtub baton batsman batter batteri battl baud baulk bawdi bawdier bawl bay bayonet bayou bayous b\
        azaar beach beacon bead beadi beadier beagl beak beaker beam bean bear beard bearer beast beat beaten beater beauti beaver becam becaus beckon becom b\
        ed bedbug bedder bedlam bedrock bedroom bedsid bedtim bee beech beef beefi beefier beehiv been beeper beer beeswax beet beetl beev befal befel befit b\
        efor beforehand beg began beggar begin beginn beguil begun behalf behav behavior behaviour behead beheld behind behold beig belabor belat belch belfri\
         beli belief believ bell bellboy bellhop belli bellow belong belov below belt bemoan bemus bench bend bender beneath benefici benefit benign bent bequ\
        est bereav bereft beret berri berserk berth beseech beset besid besieg best bestial bestow bet beta betcha betray better bettor between bewar bewitch \
        beyond bias bib bibl biblic bicker bicycl bid bidden bide bigami bigger biggest bigot bigotri bike bikini bile bill billfold billion billow bin binari\
         bind binder bingo biochemistri biographi biolog biologist bipe biplan birch bird birth birthday biscuit bisect bishop bison bit bitch bite bitmap bit\
        ten bitter bizarr blab black blackboard blacken blacker blackmail bladder blade blame blamer blanch bland blander blank blanker blanket blare blast bl\
        aster blatant blaze blazer bleach bleak bleaker bleari bleat bled bleed blemish blend bless blew blight blimp blind blinder blink blinker blip bliss b\
        lister blith blither blitz blob bloc block blog blogger blond blonder blood bloodi bloom blossom blot blotch blotter blous blow blown blowout blu blub\
        ber blue bluer bluest bluf bluff bluffer blunder blunt blunter blur blurb blurt blush bluster boa boar board boarder boast boat bob bobbin bobcat bobs\
        l bode bodi bodic bodili bog boggl bogus boil boiler bold bolder boldest bologna bolster bolt bomb bombard bomber bond bondag bone bonfir boni bonier \
        boniest bonnet bonus boo boobi book bookend booklet bookshop bookstor boom boon boor boorish boost booster boot boote booth booti bootleg booz border \
        borderlin bore boredom born borough borrow bosom boss bossi bossier botani botch both bother bottl bottom bough bought boulder bounc bound boundari bo\
        unti bouquet bourbon bout bovin bow bowel bowl bowler box boxcar boxer boy boycott boyhood boyish brace bracket brag braid brain braini brais brake br\
        an branch brand brandi bras brash brasher brass brassi brat bravado brave braver braveri bravest bravo brawl brawn brawni bray brazen brazier breach b\
        read breadth break breakdown breakfast breast breath bred breed breeder breez breezi brethren breviti brew breweri bribe briberi brick bridal bride br\
        idg bridl brief briefer briefli brigad bright brighter brightest brilliant brim brine bring brini brinier brink brisk brisker bristl brittl broach bro\
        ad broadcast broaden broader brocad broil broiler broke broken broker bronco bronz brooch brood brook broom broth brother brought brow brown browner b\
        rowni brows bruis brunch brunt brush brusqu brutal brute brutish bubbl buck bucket buckl bud buddi budg budget buf buff buffalo buffer buffet buffoon \
        bug bugger buggi buggier bugl bugler build builder built bulb bulbous bulg bulk bulki bulkier bull bulldog bullet bulletin bulli bullion bum bummer bu\
        mmest bump bumper bumpi bumpier bun bunch bundl bung bungl bungler bunion bunk bunker bunni buoy buoyant bur burbl burden bureau bureaucraci bureaus b\
        urger burgl burglar buri burial burlap burlier burn burner burnish burnt burp burr burro burrow bursar burst buse bush bushel bushi bushier busi busie\
        r busiest busili bust bustl but butcher butler butt butter butteri buttock button buxom buy buyer buzz buzzard buzzer bye bygon bypass byte byway cab \
        cabaret cabbag cabin cabinet cabl caboos cacao cach cackl cacti cactus caddi cadenc cadet caffein cage cagey cagier cagiest cajol cake calcium calcul \
        calculi calculus calendar calf calib calibr calico calk call caller callous callow callus calm calmer calmest calori calv came camel cameo camera camp\
         campaign camper campus can canal canari cancel cancer candi candid candl candor candour cane canin canker canneri canni cannier canning cannon cannot\
         cano canon canopi cant canteen canter canva canvass canyon cap capabl capac cape caper capit capitalist capric capsiz capsul captain caption captiv c\
        aptor captur car caramel carat caravan carbon carcass card cardboard cardiac care career careless caress cargo caribou carnag carnal carol carous carp\
         carpet carri carriag carrier carrion carrot cart cartel carton cartoon cartridg carv cascad case cash cashew cashier casino cask casket cassett cast \
        caster castl castoff casual cat catalog catalogu catastroph catcal catch catchi categori cater catfish cathedr cathol catnap catnip cattl catwalk cauc\
        us caught caulk caus causal caustic caution cavalri cave caveat cavern caviar caviti cavort caw ceas cedar cede ceil celebr celeri cell cellar cellist\
         cello cellular cement censor censorship censur census cent center centr central centuri ceram cereal ceremoni certain certainti certif certifi chaf c\
        hafe chaff chagrin chain chair chairman chalet chalic chalk chalki challeng chamber champ champagn champion chanc chancellor chang changeov channel ch\
        ant chao chaotic chap chapel chapter char charact charg charger chariot charit chariti charm chart charter chase chasm chassi chast chasten chaster ch\
        at chatter chatti cheap cheapen cheaper cheapest cheapli cheat check checker checkup cheek cheep cheer cheeri chees cheetah chef chemic chemist chemis\
        tri chequ chequer cherish cherri cherub chess chest chestnut chew chewi chewier chic chicer chicest chick chicken chide chief chiefer chiefli child ch\
        ildhood childish children chili chill chiller chilli chime chimney chimp chin china chink chintz chip chipper chirp chisel chocol choic choicer choir \
        choke cholera choos choosi chop chopper choppi choral chord chore chortl chorus chose chosen chow chowder chrome chronic chubbi chuck chuckl chug chum\
         chummi chunk chunki church churn chute cider cigar cigarett cinch cinder cinema cipher circa circl circuit circuitri circul circular circumst circus \
        cistern cite citi citizen citric citrus civic civil civilian civilis clack clad claim clam clamber clammi clamor clamour clamp clan clang clank clap c\
        lapper claret clarifi clariti clash clasp class classi classic classifi clatter claus claw clay clean cleaner cleanest cleans clear clearanc clearer c\
        learest cleat cleav cleaver clef cleft clench clergi cleric clerk clever cleverest click client cliff climat climax climb climber clime clinch cling c\
        linic clink clip cliqu cloak clock clod clog clone close closer closest closet closur clot cloth cloud cloudi clout clove cloven clover clown clu club\
         cluck clue clump clumsi clung cluster clutch clutter coach coal coars coarsen coarser coast coastal coaster coat coax cob cobalt cobbl cobbler cobra \
        cobweb cocain cock cocki cockier cockpit cocoa coconut cocoon cod code coerc coexist coffe coffer coffin cog cogenc cogent cognac coher coil coin coin\
        ag coincid coke cold colder coldest colic collag collaps collar collat colleagu collect colleg colli collid colon colonel coloni color colour colt col\
        umn coma comb combat combin come comedi comet comfort comic comma command commenc commend comment commentari commerci commiss commit committe commod c\
        ommon communal commune communic communism communist communiti commut compact compani companion compar comparison compass compat compel compens compet \
        competit competitor compil complac complain complaint complement complet complex compli complic compliment compon compos composit compost compound com\
        prehend compress compris compromis compuls compulsori comput computer computeris comrad con concaten concav conceal conced conceit conceiv concentr co\
        ncept conceptu concern concert concerto concis conclud conclus concoct concord concret concur concurr condemn condens condit condom condon condor cond\
        uct conductor cone confer confess confid confidenti configur confin confirm conflict conform confront confus congeal congest congratul conic conif con\
        jectur conjunct conjur connect connector connot conquer conscienc conscious consecut consensus consent consequ conserv consid consider consign consist\
         consol consort conspicu conspiraci constant constitu constitut constrain constraint construct consul consult consum consumpt contact contain contempl\
         contemporari contempt contend content contenti contest context contin continent continu continuum contort contour contract contradict contrari contra\
        st contribut contributor contriv control controversi conven conveni convent convers convert convex convey convict convinc convoy coo cook cooker cooki\
         cool cooler coolest coolli coop cooper coordin cop cope copi copier copious copper copyright coral cord cordial cordon core cork corn cornea corner c\
        ornet corni cornier coron corp corpor corps corpus corral correct correl correspond corridor corrod corrupt corsag corset cortex cosi cosier cosiest c\
        osili cosmic cosmolog cosmos cost costum cot cottag cotton couch cougar cough could council counsel count counter counterpart counti countless countri\
         countrysid coup coupl coupon courag courier cours courser court courtesi cousin cove cover coverag covert covet cow coward cowboy cower cowgirl cowhi\
        d coyer coyest coyot cozi cozier coziest cozili crab crabbi crack cracker crackl cradl craft crafti crag craggi cram cramp crane cranium crank cranki \
        crap crash crass crasser crate crater crave crawl crayon craze crazi crazier crazili creak creaki cream creami creas creat creation creativ creator cr\
        eatur credibl credit creed creek creep creepi cremat crepe crept crest cretin crevic crew cri crib cricket crime crimin crimson cring crinkl crippl cr\
        ise crisi crisp crisper crispi crispli criteria criterion critic criticis croak crochet crock crocus croft croni crook croon crop croquet cross crosse\
        r crossroad crossword crotch crouch crow crowbar crowd crown crucial crucifi crude cruder crudest cruditi cruel crueler cruelli cruelti cruis cruiser \
        crumb crumbl crummi crumpl crunch crunchi crusad crush crust crusti crutch crux crybabi crypt cryptic crystal cub cube cubic cubicl cuckoo cudd cuddl \
        cue cuf cuff cuisin cull culprit cult cultur cum cumbersom cumul cun cup cupboard cur curabl curat curb curd curdl cure curfew curio curios curious cu\
        rl currant currenc current curri curriculum curs cursor cursori curt curtail curtain curter curtest curtsi curv cushion custard custodi custom customa\
        ri cut cutback cute cuter cutest cuticl cutleri cutlet cutter cyanid cycl cyclic cyclist cyclon cylind cymbal cynic cypress cyst czar dab dabbl dad da\
        ddi daemon daft dagger dai daili dainti dairi dais daisi dalli dam damag dame damn damnat damp dampen damper dampest damsel danc dancer dandi dandier \
        danger dangl dank danker dankest dapper dare dark darken darker darkest darl darn dart dash data databas date datum daub daughter daunt dawdl dawn day\
         daylight daytim daze dazzl deacon dead deaden deader deadest deadlin deaf deafer deafest deal dealer dealt dean dear dearer dearest dearth death deav\
         debas debat debit debri debrief debt debtor debug debugg debunk debut decad decay deceas deceit deceiv decenc decent decibel decid decim decis deck d\
        eclar declin decod decorum decoy decre decreas decri dedic deduc deduct deed deem deep deepen deeper deepest deepli deer defac defam default defeat de\
        fect defenc defend defens defer defi defiant defici deficit defil defin definit deflat deflect deform defraud defrost deft defter deftest defunct dege\
        ner degrad degre deifi deign deiti deject delay delet deli deliber delic delici delight delimit deliv deliveri delta delud delug delus delux delv dema\
        nd demean dement demerit demis democraci democrat demolish demon demonstr demot demount demur den deni denial denim denomin denot dens denser densest \
        densiti dent dental dentist depart department departur depend depict deplet deplor deport depos deposit depot deprav depress depriv depth deputi derai\
        l derang derid deriv derogatori derrick descend descent describ descript desert deserv design desir desist desk desktop despair desper despis despit d\
        espot dessert destin destini destroy destruct detach detail detain detect detector deter determin deterr detest detour detract devalu devast develop d\
        eviant deviat devic devil devious devis devoid devolv devot devote devour devout diagnosi diagnost diagon diagram dial dialect diall dialog dialogu di\
        amet diamond diaper diari dice dictat dictatorship diction dictionari die diesel diet dietari differ differenti difficult difficulti diffus dig digest\
         digit dignifi digniti digress dike dilat dilemma dill dilut dim dime dimens dimension dimer dimmer dimmest dimpl din dine diner dinghi dingi dingier \
        dinner dioces dioxid dip diploma diplomat dire direct director directori direr direst dirg dirt dirti dirtier disabl disadvantag disagr disagre disapp\
        ear disappoint disarm disast disastr disavow disband disc discard discern discharg disciplin disciplinari disclaim disco disconnect discontinu discord\
         discount discourag discov discoveri discrep discret discrimin discus discuss disdain diseas disguis disgust dish dishonest disk dislik dismal dismay \
        dismiss disobey disord disown dispel display dispos disposit disput disregard disrupt dissect dissent dissert dissimilar distanc distant distast diste\
        nd distil distinct distinguish distort distract distress distribut district disturb disus ditch dither ditti ditto dive diver diverg divers divert div\
        est divid divin divis divisor divorc divulg dizzi dizzier docil dock doctor doctrin document documentari dodg dodo doe doer dog dogma dogwood doili do\
        le doll dollar dolli dolphin domain dome domest domin domino don donat done donkey donor doodl doom door doorman doormen doorway dope dopey dopier dop\
        iest dormant dorsal dose dot dote doubl doubli doubt doubtless dough dour dourer dourest dous dove dowdi dowdier down downhil downi downier downright \
        downstair downward dowri doze dozen drab drabber draft drafti drag dragon drain drama dramat drank drape draperi drastic draught draw drawback drawer \
        drawl drawn dread dream dreamer dreami dreamt dreari dredg dreg drench dress dresser dressi drew dri dribbl drier driest drift drili drill drink drink\
        er drip drive drivel driven driver drizzl droll droller drone drool droop drop dropout dross drought drove drown drows drowsi drudg drug drum drummer \
        drunk drunken drunker dryer dryli dryness drys dual dualism dub dubious duchess duck duct dud dude due duel duell duet duff dugout duke duli dull dull\
        er dullest dulli dumb dumber dumbest dummi dump dumpi dumpier dumpster dunc dune dung dungeon dunk dunno dupe duplex duplic durabl durat dure duress d\
        usk duski duskier dust dustbin dusti dustier dustmen dustpan duti duvet dwarf dwell dweller dwelt dwindl dye dyke dynam dynamo dynasti each eager eagl\
         ear earach eardrum earl earli earlier earliest earmark earn earner earnest earring earshot earth earthi eas easel easi easier easiest easili east eas\
        tern eat eaten eater eav ebb eboni eccentr echo eclips ecolog econom economi ecstasi eczema eddi edg edger edgi edgier edgiest edibl edict edific edit\
         editor editori educ eel eeri eerier eeriest effect effici effigi effort egg ego egoism egot egotist eight eighteen eighth eighti either eject eke ela\
        bor elaps elast elat elbow elder eldest elect elector electr electron eleg elegi element elementari eleph elev eleven elicit elig elimin elit elitist \
        elk ellips elm elop els elsewher elud elus elv email eman emb embalm embargo embark embarrass embassi embed ember emblem embodi emboss embrac embryo e\
        merald emerg emin emir emit emot empathi emperor emphas emphasi emphasis empir employ employe empow empress empti emptier emul enabl enact enamel enca\
        s enchant enclos encod encor encount encourag end endear endeavor endeavour endem endiv endless endors endow endur endway enema enemi energi enforc en\
        gag engin engrav engross engulf enhanc enigma enjoy enlarg enlighten enlist enliven enmiti enorm enough enquir enquiri enrag enrich enrol ensign ensla\
        v ensu ensur entail enter enterpris entertain enthral enthusiasm enthusiast entic entir entireti entiti entitl entranc entrant entrap entreat entri en\
        tropi entrust entwin envelop envi envious environ envisag envoy enzym eon epaulet epic episod epitaph epithet epitom epoch epsilon equal equat equilib\
        rium equin equinox equip equiti equival era eras erasur erect ergo erod eros erot err errand errant errat erron error erudit erupt escap escort esoter\
         especi essay essenc essenti establish estat esteem estim etch etern ether ethic ethnic etho etymolog eulog eureka evad evalu evas eve even evenest ev\
        ent eventu ever everi everybodi everyday everyon everyth everywher evict evid evil evilest evok evolut evolutionari evolv ewe exact exagger exalt exam\
         examin exampl exceed excel except excerpt excess exchang excis excit exclaim exclam exclud exclus excret excus execut exempt exercis exert exhal exha\
        ust exhibit exhort exhum exil exist exit exodus exot expand expans expect expedit expel expend expenditur expens experi experienc experiment expert ex\
        pertis expir expiri explain explan explanatori explicit explod exploit explor explos exponenti export expos exposur expound express expressway extant \
        extend extens extent extern extinct extol extort extra extract extran extrem extremist exud exult eye eyebal eyebrow eyelash eyelid eyesight eyesor fa\
        bl fabric facad face facet facial facil facilit fact faction factor factori factual faculti fad fade faec faggot fagot fail failur faint fainter faint\
        est fair fairer fairest fairi faith fake falcon fall fallaci fallen fallout fals falser falsest falsifi falsiti falter fame famili familiar famin famo\
        us fan fanat fanci fancier fanfar fang fantasi fantast faraway farc fare farewel farm farmer farther farthest fascin fascism fascist fashion fast fast\
        en faster fastest fat fatal fate father fathom fatigu fatten fatter fattest fatti fattier fatuous faucet fault faulti fauna favor favorit favour favou\
        rit fawn faze fear feasibl feast feat feather featur fece fed feder fee feebl feebler feed feedback feeder feel feeler feet feign feint felin fell fel\
        ler fellest fellow felon feloni felt femal feminist fenc fend fender ferment fern ferret ferri fertil fervent fervor fervour fester festiv festoon fet\
        ch fete fetid fetish fetter fetus feud feudal fever fewer fewest fezz fiasco fib fibber fiber fibr fich fickl fickler fiction fidd fiddl fiddler fidge\
        t fidgeti field fiend fierc fiercer fieri fierier fiesta fifteen fifth fifti fig fight fighter figment figur filch file filet fill filler fillet filli\
         film filmi filmier filter filth filthi fin final finalis financ financi finch find fine finer finess finest finger finicki finish finit fir fire fire\
        arm firefli fireman firemen firework firm firmer firmest first fiscal fish fisher fisheri fishi fishier fission fissur fist fit fitter fittest five fi\
        ver fix fixabl fixtur fizz fizzi fizzl flabbi flag flail flair flak flake flaki flakier flame flank flannel flap flare flash flasher flashi flask flat\
         flatten flatter flaunt flavor flavour flaw flea fleck fled fledg flee fleec fleeci fleet fleeter flesh fleshi flew flex flexibl fli flick flicker fli\
        er fliest flight flighti flimsi flinch fling flint flip flipper flirt flit float flock flog flood flooder floor flop floppi flora floral florid floris\
        t floss flounc flour flout flow flower floweri flown fluctuat flue fluenci fluent fluf fluff fluffi fluid fluke flung flunk flunki flurri flush flushe\
        r fluster flute flutist flutter flux flyer flyover foal foam foami foamier focal focus fodder foe fog fogey foggi foggier foghorn fogi foibl foil fois\
        t fold folder foliag folk folksi folli follow foment fond fonder fondest fondl font food fool foolish foot footag footbal footnot forag foray forbad f\
        orbear forbid forbidden forbor forc forcep forcibl ford fore forearm forecast forego foreign foreleg foreman foremen foresaw forese forest forev forfe\
        it forg forgav forger forgeri forget forgiv forgiven forgo forgon forgot forgotten fork forlorn form formal format former formul formula forsak forsoo\
        k fort forth forthcom forti fortifi fortnight fortun forum forward forwent fossil foster fought foul fouler foulest found foundat founder foundri foun\
        t fountain four fourteen fourth fowl fox foxi foxier foxiest foyer fraca fractal fraction fragil fragment frail frailer frailti frame framework franc \
        frank franker frantic fraud fraught fray freak freckl free freed freedom freeli freer freest freeway freez freezer freight french frenzi frequenc freq\
        uent fresh freshen fresher fret fri friar friction friend friendship friez frigat fright frighten frigid frill frilli fring frisk friski fritter frivo\
        l frizzi frock frog frolic from frond front frontal frost frosti froth frothi frown froze frozen frugal fruit fruiti frustrat fudg fuel fuell fulcrum \
        fulfil full fuller fullest fulli fumbl fume function fund fundament funer fungi fungus funnel funner funnest funni funnier funniest funnili fur furi f\
        urious furl furlong furnac furnish furnitur furor furri furrier furrow further furthermor furthest furtiv fuse fusion fuss fussi fussier futil futur f\
        uzz fuzzi fuzzier gab gabl gadget gag gaieti gaili gain gait gal gala galact galaxi gale gall gallant galleri galley gallon gallop gallow galor gambit\
         gambl gambler game gamer gamest gamma gamut gander gang gangway gap gape garag garb garbag garbl garden gargl garish garland garlic garment garnet ga\
        rnish garret garter gase gaseous gash gasket gasolin gasp gass gastric gate gateway gather gaudi gaudier gaug gaunt gaunter gauz gave gavel gawk gawki\
         gawkier gay gayer gayest gaze gazell gazett gear gee geed gees gelatin geld gem gender gene genera general generalis generat generic generous genes g\
        enesi genet geni genial genii genit genius genocid genr gent gentil gentl gentleman gentlemen gentler gentri genuin genus geograph geographi geolog ge\
        ometri gerbil germ gestur get getaway geyser ghast ghetto ghost ghoul giant gibber gibberish gibe giddi giddier gift gig giggl gild gill gilt gimm gim\
        mick gin ginger gingham giraff girder girdl girl girlfriend girlish girth gist give given gizzard glacial glacier glad gladden gladder glade glamour g\
        lanc gland glare glass glassi glaze gleam glean glee glen glib glibber glibli glide glider glimmer glimps glint glisten glitter gloat global globe glo\
        bul gloom gloomi glori glorifi glorious gloss glossi glove glow glower glu glucos glue glum glummer glut glutton gnarl gnash gnat gnaw gnome gnus goad\
         goal goali goat goate gob gobbl goblet goblin god goddess godless godlier godlik godsend goe goggl gold golden goldfish golf golfer gondola gone gone\
        r gong gonna good goodby goodi gooey goof goofi goofier gooier gooiest goon goos gopher gore gorg gorgeous gori gorier goriest gorilla gosh gosl gospe\
        l gossip gotten goug goulash gourd gourmet gout govern governor gown grab grabber grace grade grader gradual graduat graffiti graffito graft grain gra\
        m grammar grammat grand grander grandfath grandmoth granit granni granola grant granul grape graph graphic grappl grasp grass grassi grate grater grat\
        ifi gratuit grave gravel graven graver gravest gravi graviti gray grayer grayest graze greas greasi great greater greatest greed greedi green greener \
        greet gremlin grenad grew grey greyer greyest grid griddl grief griev grill grim grimac grime grimi grimier grimmer grin grind grinder grip gripe gris\
        li gristl grit gritti grizzli groan grocer groceri groggi groin groom groov groovi grope gross grosser grossli grotto grouch grouchi ground group grou\
        per grous grove grovel grow grower growl grown growth groyn grub grubbi grudg gruel gruff gruffer gruffli grumbl grumpi grunt guarante guard guess gue\
        st guffaw guid guidanc guidelin guil guild guilt guilti guinea guis guitar gulch gulf gull gullet gulli gullibl gulp gum gumdrop gummi gummier gun gun\
        fir gunman gunmen gunner gunshot guppi gurgl guru gurus gush gusher gust gusti gustier gut gutter guy guzzl gybe gym gymnast gyrat habit habitat hack \
        hacker hackney hacksaw haddock hag haggard haggl hail hair haircut hairdo hairi hairier hale haler halest half halfway halibut hall hallway halo halon\
         halt halter halv ham hamlet hammer hammock hamper hamster hand handbag handbook handi handicap handier handl handler handout hang hangar hanger hango\
        ut hangov hanker hapless happen happi happier happiest happili har harass harbor harbour hard hardback harden harder hardest hardi hardier hardship ha\
        rdwar hare harem hark harlot harm harmless harmoni harp harpist harpoon harri harrow harsh harsher hart harvest hash hassl hast hasten hasti hastier h\
        astili hat hatch hatchet hate hatr haughti haul haunt have haven havoc hawk hay haywir hazard haze hazel hazi hazier haziest head headach header headi\
         headier headlin headway heal healer health healthi heap hear heard hears hearsay heart hearten hearth hearti heartili heat heater heath heathen heath\
        er heav heaven heavi heavier heaviest heavili heckl heckler hectic hedg heed heel hefti heftier heifer height heinous heir held helicopt helium hell h\
        ellish hello helm helmet help helper helpless hem hemlock hemp hen henc henceforth her herald herb herd here herebi herein heresi heret heritag hermit\
         hernia hero heroic heroin heroism heron herp herring herself hesit heterosexu hew hexadecim hexagon heyday hiatus hiccup hick hickori hidden hide hid\
        eous hierarch hierarchi high higher highest highlight highway hijack hike hiker hilari hill hilli hillier hilt him himself hind hinder hindsight hing \
        hint hip hipper hippest hippi hire hiss histor histori historian hit hitch hither hitherto hive hoard hoarder hoars hoarser hoax hobbi hobbit hobbl ho\
        bnob hobo hock hockey hoe hog hoist hold holder holdup hole holi holiday holier holiest holler holli hollow holster homag home homey homier homiest ho\
        monym homosexu hone honest honesti honey honk honor honorari honour hood hoodlum hoof hook hoop hooray hoot hooter hoov hop hope hopeless hopper hord \
        horizon horizont hormon horn hornet horni hornier horrend horribl horrid horrif horrifi horror hors hose hosieri hospit host hostag hostel hostess hos\
        til hot hotb hotel hothead hotter hottest hound hour hous household hove hovel hover how howev howl hub hubbub huddl hue huf huff huffi huffier hug hu\
        ge huger hugest hulk hull hum human humbl humbler humbug humdrum humid humor humour hump hunch hundr hung hunger hungri hunk hunt hunter hurdl hurl hu\
        rrah hurri hurt hurtl husband hush husk huski huskier huskili hustl hustler hut hutch hybrid hydrant hydrogen hyena hygien hymn hymnal hyphen hypocris\
        i hypocrit hypothesi hypothet hyster ice iceberg icicl icier iciest icon idea ideal idealist ident identifi ideolog idioci idiom idiot idl idler idles\
        t idol idolis idyl igloo ignit ignor iguana ill illeg illicit illiter illog illus illustr imag imageri imagin imaginari imbal imit immatur immedi imme\
        ns immers immin immor immort immun imp impact impair impal impart impass impeach imped impel impend imper imperfect imperi imperil imperson impetus im\
        ping impish implant implaus implement impli implic implicit implor import impos imposs impound impract impress imprint imprison improb improv impuls i\
        mpur inabl inaccess inaccur inaccuraci inadequ inan inanest inborn inbr inbre inbuilt incap incarn incens incent incest inch incid incident incisor in\
        cit inclin includ inclus incoher incom incompat incompet incomplet inconsist inconveni incorpor incorrect increas incred increment incur inde indefens\
         indefinit indent independ index indic indict indigo indirect individu indoor induc induct indulg industri ineffect ineffici inept inequ inert inertia\
         inevit inexact infal infam infami infanc infant infantil infect infel infer inferior inferno infest infidel infield infin infinit infirm infix inflam\
         inflat inflex inflict influenc influenti influx info inform infrequ infring infus ingeni ingest ingrain ingredi inhabit inhal inher inherit inhibit i\
        nhuman initi initialis inject injur injuri injustic ink inki inkier inkiest inkl inlaid inland inlay inlet inmat inn innard innat inner inning innoc i\
        nnov input inquest inquir inquiri insan insect insecur insensit insert insid insidi insight insipid insist insofar inspect inspir instal instanc insta\
        nt instead instep instil instinct institut instruct instrument insuffici insular insulin insult insur intact intak integ integr intellect intellectu i\
        ntellig intend intens intent inter interact intercours interest interf interfac interfer interim interior intermedi intermitt intern interpret interro\
        g interrupt intersect interv interven intervent interview intim into intoler intrins introduc introduct introductori intrud intuit invad invalid inval\
        u invari invas invent inventor invers invert invest investig invis invit invoic invok involv inward iodin ion iota irat iri iris irk iron ironi irrat \
        irrelev irrespect irrit isl island isol issu isthmus ital itch itchi itchier item itemis iter itself ivi ivori jab jabber jack jackal jackass jackdaw \
        jacket jackpot jade jag jaguar jail jailer jalopi jam jamb jangl janitor jar jargon jaunt jaunti javelin jaw jawbon jay jaywalk jazz jealous jean jeer\
         jell jelli jerk jerki jerkier jersey jest jester jet jetti jewel jewelri jibe jiffi jig jiggl jigsaw jilt jingl jinx jitter jitteri job jockey jocula\
        r jog jogger join joint joke joker jolli jollier jolt jostl jot journal journalist journey jovial joy joyous jubile judg judgement judgment judo jug j\
        uggl juggler jugular juic juici juicier jumbl jumbo jump jumper jumpi jumpier junction jungl junior junip junk junket junki junta juri juror just just\
        er justest justic justifi jut jute juvenil karat kayak keel keen keener keenest keep keeper keg kelp kennel kept kerb kernel ketchup kettl key keyboar\
        d keyhol keynot keystrok keyword khaki kick kickoff kid kidnap kidney kill killer kiln kilo kilt kimono kind kinda kinder kindest kindl kindr kinfolk \
        king kingdom kink kinki kinkier kinship kiosk kipper kiss kit kitchen kite kitten kitti kiwi knack knacker knead knee kneecap kneed kneel knelt knew k\
        nife knight knit knive knob knock knocker knoll knot knotti know knowledg known knuckl koala kosher kowtow kudo lab label labor laboratori labour lace\
         laci lacier laciest lack lacquer lad ladder lade laden ladi ladl ladybug lag lager laggard lagoon laid lain lair lake lamb lambda lame lament lamer l\
        amest lamp lampoon lanc land lander landlord landscap lane languag languid languor lanki lankier lantern lap lapel laps larceni lard larg larger large\
        st lark larva larynx laser lash lass last latch late latent later latest latex lath lather latrin latter lattic laud laugh laughter launch launder lau\
        ndri laurel lava lavatori lavish law lawless lawn lawsuit lawyer laxer laxest laxiti lay layer layman laymen layout lazi lazier laziest leach lead lea\
        den leader leadership leaf leafi leafier leaflet leagu leak leakag leaki lean leaner leanest leap leapt learn learnt leas leash least leather leav lec\
        tern lectur ledg ledger leech leek leer leeri leerier leeway left lefter leftest leg legaci legal legend legendari legibl legion legisl legitim legum \
        leisur lemm lemon len lend length lengthi lenient lens lent lentil leopard leotard leper leprosi lesbian lesion less lessen lesser lesson lest let let\
        down lethal letter lettuc letup leve level lever levi leviti lewd lewder lewdest lexic lexicon liabil liabl liaison liar libel liber liberti librari l\
        ibrarian lice licenc licens lichen lick lid lie lieu life lifestyl lifetim lift light lighten lighter lightest lightn lightning likabl like likelihood\
         liken liker likest likewis lilac lili lilt limb limber limbo lime limit limp limper limpest line lineag linear linen liner linger lingo linguist link\
         linkag linker lint lion lioness lip liquefi liqueur liquid liquor lisp list listen litani liter literari literatur lith lither lithest lithium litr l\
        itter littl littler liturgi livabl live liven liver livest livid lizard llama load loader loaf loafer loam loan loath loav lob lobbi lobe lobster loca\
        l locat lock locker locket locust lodg lodger loft lofti loftier log logger logic logo loin loiter loll lone long longer longest longish look lookout \
        loom loon looni loonier loop loophol loos loosen looser loosest loot lop lope lord lore lorri lose loser loss lost lot lotion lotteri lotus loud loude\
        r loudest loung lous lousi lousier lovabl love lover low lowdown lower lowest lowli lowlier loyal loyalti lozeng lucid luck lucki luckier luckili ludi\
        cr lug luggag lull lullabi lumber lump lumpi lumpier lunaci lunar lunat lunch lunchtim lung lupin lurch lure lurid lurk lush lusher lushest lust luste\
        r lusti lustier lustr lute luxuri lymph lynch lyre lyric macabr mace machet machin machineri macho mad madam madcap madden madder maddest made madman \
        madmen magazin magenta maggot magic magnat magnet magnifi magnific magnitud magnum magpi maid maiden mail mailbox mailman mailmen maim main mainfram m\
        ainstream maintain mainten maiz majesti major make maker makeup maladi malaria male malfunct malic malici malign mall mallard mallet malt mama mamma m\
        ammal mammoth man manacl manag mandat mandatori mane mang manger mangi mangier mangl mango manhol manhood mani mania maniac manic manifest manifesto m\
        anipul mankind manlier manner mannish manor manpow mansion mantel mantl manual manufactur manur map mapl mapper mar marbl march marcher mare margin ma\
        ria marin marina marit mark marker market maroon marque marri marriag marrow marsh marshal marshi mart martial martin martyr marvel mascara mascot mas\
        h mask mason masonri mass massag massiv mast master masteri mat matador match mate materi math mathemat matric matrix matron matt matter matur maudlin\
         maul mauv maxim maxima maximis maximum mayb mayhem mayor maze meadow meager meagr meal meali mealier mean meander meaner meanest meaning meaningless \
        meant meantim meanwhil measl measli measur meat mechan medal meddl meddler media median mediat medic medicin mediev medium medley meek meeker meekest \
        meet megabyt megaton mellow melod melodi melon melt member membership memento memo memoir memor memori menac mend menial mental menthol mention mentor\
         menu menus meow merci mercuri mere merest merg merger merit mermaid merri merrier merrili mesh mess messag messi messier metal metaphor mete meteor m\
        eter method metr metric metro mettl mew miaow mice microb microwav midday middl midget midnight midriff midst midway midwif mien might mighti migrant \
        migrat mike mild milder mildest mildew mile mileag militari militia milk milker milki milkier milkman milkmen mill miller million mime mimic mimicri m\
        inc mind mindless mine miner mingl minibus minim minimalist minimis minimum minion minist mink minnow minor mint minuet minus minut miracl miracul mir\
        ag mire mirror mirth misde misdirect miser miseri misfit misfortun misguid mishap misinterpret misl mislaid mislay mislead misplac misprint misread mi\
        srepres miss missil mission missiv mist mistak mistaken misti mistier mistook mistyp misus mite mitt mitten mix mixer mixtur mnemon moan moat mob mobi\
        l mock mockeri modal mode model moder modern modest modesti modicum modif modifi modul modular mohair moist moisten moister molar mold moldi moldier m\
        ole molecul molecular molest mollifi mollusc mollusk molt molten mom moment momentarili momentum monarch money mongrel moni monitor monk monkey monoch\
        rom monopoli monsoon monster month moo mood moodi moodier moodili moon moor moos moot mop mope moral morass morbid more moreov morgu morn moron moros \
        morsel mortal mortar mortifi mosaic mosqu moss mossi mossier most motel moth mother motif motion motiv motley motlier motor motorway motto mould mould\
        i moult mound mount mountain mourn mourner mous mousi mousier mouss mouth movabl move movement mover movi mow mower much muck mucous mucus muddi muddi\
        er muddl muf muff muffin muffl muffler mug mugger muggi muggier mulch mule mull multi multipl multipli mum mumbl mummi mummifi mump munch mundan mural\
         murder murki murkier murmur muscl muse museum mush mushi mushier music musician musk musket muss mussel must mustang mustard muster musti mustier mut\
        ant mutat mute muter mutest mutini mutt mutter mutton mutual muzzl myopic myriad myself mysteri mystic mystifi myth mythic mytholog nab nag nail naiv \
        naiver naivest naiveti nake name nameless nap napalm nape napkin nappi narrat narrow narrowest nasal nasti nastier nastiest nastili nation nativ natti\
         nattier natur naught naughti nausea naval navel navi nay near nearbi nearer nearest neat neater neatest nebula necess necessari necessarili neck neck\
        ti nectar need needi needier needl needless negat neglect neglig negoti neigh neighbor neighborhood neighbour neither neon nephew nerv nervous nest ne\
        stl net nether nettl network neural neuron neuter neutral neutron never nevertheless newbi newborn newcom newer newest newli news newsi newsier newsle\
        tt newspap newt newton next nibbl nice nicer nicest niceti nich nick nickel nicknam niec nifti niftier nigh night nightmar nimbl nimbler nine nineti n\
        inni ninth nip nippi nippier nippl nit nitrat nitwit nobl nobler noblest nobli nobodi nod node noe nois noisi noisier noisili nomad nomin nomine none \
        nonetheless nonsens nonstop noodl nook noon noos norm normal north northern nose nosi nosier nosiest nostalgia nostril notabl notat notch note noth no\
        tic notif notifi notion notori nougat nought noun nourish nova novel novelti novic nowaday nowher noxious nozzl nuanc nuclear nuclei nucleus nude nude\
        r nudest nudg nuditi nugget nuisanc null nullifi numb number numbest numer nun nuptial nurs nurseri nurtur nut nutmeg nutti nuttier nuzzl nylon nymph \
        oaf oak oar oas oasi oath oatmeal obelisk obes obey object oblig obligatori obliqu oblong obnoxi obo obscen obscur observ obsess obsolet obstruct obta\
        in obtus obvious occas occasion occup occupi occur occurr ocean octagon octal octav octopus ocular odd odder oddest odditi ode odious odor odour off o\
        ffbeat offenc offend offens offer offhand offic offici offload offset offspr often ogl ogr ohm oil oili oilier oiliest okay okra olden older oldest ol\
        iv omega omelet omen omin omiss omit omnibus onc one oner oneself ongo onion onli onrush onset onto onus onward oodl ooz opal opaqu open openest oper \
        opera operand opinion opium opossum oppon opportun oppos opposit oppress opt optic optim optima optimis optimist optimum option opul opus oracl oral o\
        rang orat oratori orbit orchard orchestr orchestra orchid ordain ordeal order ordinari ore organ organis orgasm orgi orient orific origin ornat orphan\
         orthodox osmosi ostrich other otherwis otter ouch ought ounc our ourselv oust ouster out outcast outcom outcri outdat outdid outdo outdon outdoor out\
        er outfit outgo outgrew outgrow outing outlaid outlast outlaw outlay outlet outlin outliv outlook outpost output outrag outran outright outrun outset \
        outsid outstand outward outweigh outwit oval ovari ovat oven over overal overcam overcom overdid overdo overdraft overdu overeat overflow overhead ove\
        rlap overlay overli overload overlong overlook overnight overpr overpric overran overrid overridden overrod overrun oversaw overse oversea overt overt\
        im overton overus overview overwhelm overwrit overwritten ovum owe owl own owner ownership oxen oxid oxidis oxygen oyster ozon pace pacif pacifi pack \
        packag packer packet pact pad paddi paddl paddock padlock pagan page pageant pager pagoda paid pail pain painless paint painter pair pajama pal palac \
        palat pale paler palest palett pall pallid pallor palm paltri pamper pan panacea pancak panda pander pane panel pang panic panicki pansi pant panther \
        panti pantri papa papaci papal papaya paper paperback paprika papyri papyrus par parabl parad paradis paradox paragon paragraph parallel paramet paran\
        oia paranoid paraphras parasol parcel parch pardon pare parent parenthes parenthesi parish pariti park parka parkway parliament parlor parlour parochi\
         parodi parol parrot pars parsec parser parsley parsnip parson part partak parti partial particip particl particular partit partner partook pass passa\
        g passeng passer passion passiv passport password past pasta pastel pasti pastier pastim pastor pastri pastur pat patch patchi pate patent path pathet\
         patho pathway patienc patient patio patriot patrol patron patronis patter pattern patti pauciti paunch paunchi pauper paus pave pavement paw pawn pay\
         payabl payer payload payment payoff payrol pea peac peach peacock peak peal peanut pear pearl peasant peat pebbl pecan peck peculiar pedal pedant ped\
        antri peddl peddler pedestrian pedlar peek peel peep peer peev peevish peg pelican pellet pelt pelvi pelvic pen penal penalti penanc penc pencil pend \
        pendant penguin peni penis pennant penni pension pensiv peon peoni peopl pep pepper perceiv percent percentag percept perch perfect perform perfum per\
        hap peril period peripher perish perjur perjuri perk perki perkier perman permiss permit perpetu perplex persecut persist person persona personnel per\
        spect persuad persuas pert pertain perter pertest perturb perus pervad pervers pervert peski peskier pest pester pet petal peter petit petrifi petrol \
        petti pettier petunia pew pewter phantom pharmaci phase phenomena phenomenon philosoph philosophi phlegm phobia phoenix phone phoney phoni phonic phon\
        ier photo photocopi photograph photon phrase physic physicist physiolog pianist piano piccolo pick pickax picket picki pickier pickl pickup picnic pic\
        tur piddl pie piec pier pierc pieti pig pigeon piggish pigment pigpen pigtail pike pile pilfer pilgrim pill pillag pillar pillow pilot pimpl pimpli pi\
        n pinch pine pinion pink pinker pinkest pint pioneer pious pipe pipelin piqu piraci piranha pirat pistol piston pit pitch pitcher piteous pitfal pithi\
         pithier piti pivot pixi pizza placard placat place placid plagu plaic plaid plain plainer plan planar plane planet planetari plank planner plant plan\
        ter plaqu plasma plaster plastic plate plateau platform platoon platter plausibl play player playground playpen plaza plea plead pleas pleasant pleasu\
        r pleat pledg plenti pli pliabl pliant plier plight plod plop plot plotter plough plow ploy pluck plucki plug plum plumag plumb plumber plume plummet \
        plump plumper plunder plung plunger plural plus pluse plush plusher plywood poach poacher pocket pod podium poem poet poetic poetri point pointer poin\
        tless pois poison poke poker pokey poki pokier pokiest polar pole polem polic policeman polici polio polish polit politician polka poll pollen pollut \
        polo polygon polynomi polyp pomp pompous poncho pond ponder poni pontoon poodl pool poop poor poorer poorest pop popcorn pope poplar poppi popul popul\
        ac popular porch pore pork pornographi porous port portabl portal portend portent porter portico portion portray pose posi posit possess possibl possu\
        m post postag postal postbox postcard poster postman postmast postmen postpon postscript postul postur pot potato potenc potent potenti pothol potion \
        potter potteri pouch poultri pounc pound pour pout poverti powder powderi power powwow practic practis pragmat prairi prais pram pranc prank prattl pr\
        awn pray prayer preach precaut preced precious precis predecessor predict preempt preen prefab prefac prefect prefer prefix pregnanc pregnant prejud p\
        rejudic preliminari prelud prematur premier premis premium prepaid prepar prepay prerequisit prescrib prescript presenc present preserv presid press p\
        ressur presto presum pretend pretenti pretext pretti pretzel prevail preval prevent preview previous prey pri price prick prickl pride priest prim pri\
        mal primari primarili primat prime primer primit primmer primp princ princip principl print printer printout prior prioriti prise prism prison privaci\
         privat privi privier privileg prize probabl probe problem procedur proceed process processor proclaim procur prod prodigi produc product profan profe\
        ss profession professor proffer profil profit profound profus progeni program programm progress prohibit project prolong prom promin promis promot pro\
        mpt prone prong pronoun pronounc proof prop propaganda propel proper properti prophet proport propos proposit proprietari pros prose prosecut prospect\
         prosper prostitut protect protein protest protocol proton prototyp proud prouder prove proven proverb provid provis provision proviso provoc provok p\
        row prowess prowl prowler proxi proxim prude prudent prudish prune psalm pseudo psych psychic psycholog psychologist puberti public publicis publish p\
        uck pucker pud puddl pudgi pudgier pueblo puf puff puffer puffi puffier puke pull pulley pulp pulpit puls pulsat puma pumic pummel pump pumpkin pun pu\
        nch punctuat punctur pundit pungent puni punier puniest punish punk punker punkest punt punter pup pupil puppet puppi pur purchas pure purer purest pu\
        rg purifi puriti purpl purpler purport purpos purr purs pursu pursuit push pusher pushi pushier puss pussi pussier put putrid putt putter putti puzzl \
        pyjama pyramid pyre python quack quail quaint quak qualifi qualiti qualm quantiti quantum quark quarrel quarri quart quarter quartet quartz quash quav\
        er quay queasi queen queer queerer quell quench queri quest question queu queue quibbl quich quick quicken quicker quickest quiet quieter quietest qui\
        ll quilt quinin quintet quip quirk quirki quit quitter quiver quiz quizz quorum quot quota quotat rabbi rabbit rabbl rabi rabid raccoon race racer rac\
        i racial racier raciest racism racist rack racket radar radial radiant radiat radic radii radio radish radium radius raffl raft rafter rag rage ragtim\
         raid raider rail railroad railway rain rainbow raini rainier rais raisin rake ralli ram rambl rambler ramp rampag rampant ramrod ranch rancher rancid\
         rancor rancour random rang ranger rank ranker rankest rankl ransack ransom rant rap rape rapid rapist rapport rapt raptur rare rarer rarest rariti ra\
        scal rash rasher rashest rasp raster rat rate rather ratifi ratio ration rational ratti rattl rattler raucous ravag rave ravel raven ravin ravish rawe\
        r rawest ray rayon raze razor reach react reaction reactionari reactor read readabl reader readership readi readier readili real realer realest realis\
         realism realist realiti realiz realli realm realti ream reap reaper rear rearrang reason reassur rebat rebel rebind rebirth reborn rebound rebuff reb\
        uild rebuilt rebuk rebut recal recant recap reced receipt receiv recent recept recess recip recipi recit reckless reckon reclaim reclin reclus recogn \
        recognis recognit recogniz recoil recollect recommend reconcil reconsid record recount recoup recov recoveri recreat recruit rectal rectangl rectangul\
        ar rectifi rector rectum recur recurs recycl red redden redder reddest redeem redefin redhead redid redirect redo redon redraft redraw redress reduc r\
        educt redund reed reef reek reel reelect refer refere referenc referendum refil refin reflect reflex reform reformat refrain refresh refuel refug refu\
        ge refund refus refut regain regal regalia regard regardless regatta regent regim regimen region regist registr regress regret regrett regul regular r\
        ehash reign rein reinstat reiter reject rejoic rejoin relaid relaps relat relationship relax relay releas relent relev reli reliabl reliant relic reli\
        ef reliev religi religion relish reliv reload reloc reluct remad remain remaind remak remark remedi rememb remind reminisc remiss remit remnant remode\
        l remors remot remov renam rend render rendit reneg renew renown rent rental reopen repaid repair repay repeal repeat repel repent repertoir repetit r\
        ephras replac replay replet repli replica report repos repres repress reprint reproduc reproduct reprov reptil repuls reput request requiem requir req\
        uisit reread rerout resal rescind rescu rescuer research resembl resent reserv reset resid residu resign resin resist resolut resolv resort resound re\
        sourc respect respit respond respons rest restart restaur restiv restor restrain restrict result resum resurrect retail retain retard retch rethink re\
        tina retir retort retrac retract retreat retri retriev return retyp reunion reunit reus rev revamp reveal revel revelri reveng revenu rever reveri rev\
        ers revert review revil revis revisit reviv revok revolt revolut revolv revu revv reward rewind rework rewrit rewritten rewrot rhetor rhino rhubarb rh\
        yme rhythm rib ribbon rice rich richer richest ricketi rid ridden riddl ride rider ridg ridicul rife rifer rifest rifl rift rig right righter rigid ri\
        gor rigour rile rim rind ring ringlet rink rins riot rioter riotous rip ripe ripen riper ripest ripost rippl rise risen riser risk riski riskier rite \
        ritual rival rivalri river rivet roach road roam roar roast rob robber robberi robe robin robot robust rock rocker rocket rocki rockier rod rode roden\
        t rodeo roe rogu roguish role roll roller roman romanc romant romp roof rook rooki room roomi roomier roost rooster root rooter rope rosari rose rosi \
        rosier rosiest roster rostrum rot rotari rotat rote rotor rotten rotund rotunda roug rough roughen rougher round roundabout rounder rous rout router r\
        outin row rowboat rowdi rowdier royal royalti rub rubber rubbish rubbl rubi rubier rubiest rubric ruckus rudder ruddi ruddier rude ruder rudest rue ru\
        eful ruf ruff ruffian ruffl rug rugbi ruin ruinous rule ruler rum rumbl rummag rummer rummest rummi rumor rumour rump rumpl run runaway rundown rune r\
        ung runner runni runnier runt runway ruptur rural ruse rush rust rusti rustic rustier rustl rustler rut saber sabotag sabr sac sack sacr sacrif sacrif\
        ic sad sadden sadder saddest saddl sade sadism sadist safari safe safeguard safer safest safeti saffron sag saga sage sager sagest said sail sailor sa\
        int sake saki salabl salad salami salari sale salesman salient saliva salli sallow salmon salon saloon salt salter saltest salti saltier salut salv sa\
        lvag salvat same sampl sampler sand sandal sandbag sandi sandier sandman sandmen sandwich sane saner sanest sang saniti sank sap sapl sarcasm sarcast \
        sardin sari sash sassi sassier satan satchel satellit satin satir satisfact satisfactori satisfi sauc saucer sauci saucier sauna saunter sausag savag \
        save saver savior saviour savor savori savour savouri savvi savvier saw sawdust say scab scalar scald scale scali scalier scallop scalp scalpel scampe\
        r scan scandal scanner scant scanter scanti scar scarc scarcer scare scarf scari scarier scarlet scarv scatter scenario scene sceneri scenic scent sce\
        pter sceptic sceptr schedul scheme schemer scholar school scienc scientif scientist scissor scof scoff scold scoop scoot scooter scope scorch score sc\
        orer scorn scotch scour scourg scout scowl scram scrap scrape scratch scrawl scrawni scream screech screen screw screwi scribe script scroll scrub scr\
        uff scruffi scrupl scuf scuff scuffl scum scurri scuttl scyth sea seafood seal seam seaman seamen seaport sear search seasick seasid season seat seawe\
         seced seclud second secondari secreci secret secretari sect section sector secular secur sedan sedat seduc see seed seedi seedier seek seem seen seep\
         seepag seer seesaw seeth segment seiz seizur seldom select self selfish sell seller selv semant semen seminar senat send sender senil senior sens sen\
        sat sensibl sensit sensor sensori sensual sent sentenc sentient sentiment sentri separ sequel sequenc sequenti sequin seren seri serial serious sermon\
         serpent serum serv servant server servic servil session set setback setter settl settler seven seventh seventi sever sew sewag sewer sewn sex sexi se\
        xism sexist sexual shabbi shack shackl shade shadi shadier shadow shadowi shaft shaggi shake shaken shaki shakier shall shallow sham shambl shame sham\
        poo shanti shape share sharehold shark sharp sharpen sharper sharpli shatter shave shaven shaver shawl sheaf shear sheath sheav shed sheen sheep sheer\
         sheerer sheet sheikh shelf shell sheller shelter shelv sherbet sheriff sherri shes shi shield shift shifti shimmer shin shine shingl shini shinier sh\
        ip shire shirk shirt shiver shoal shock shod shoddi shoe shone shoo shook shoot shop shopper shore short shortag shorten shorter shortest shorthand sh\
        ot shotgun should shoulder shout shove shovel show shower showi showier showman showmen shown shrank shred shrew shrewd shriek shrill shrimp shrine sh\
        rink shrivel shroud shrub shrug shrunk shuck shudder shuffl shun shunt shut shutdown shutter shuttl shyer shyest shyness sibl sic sick sicken sicker s\
        ickest sickl side sideway sidl sieg sierra siesta siev sift sigh sight sigma sign signal signatur signer signifi signific silenc silent silicon silk s\
        ilken sill silli sillier silliest silo silt silver silveri simil similar simmer simpl simpler simplest simplex simpli simplic simplifi simplist simul \
        simultan sin sinc sincer sine sinew sinewi sing singer singl singular sinist sink sinner sinus sip siphon sir sire siren sirloin sissi sissier sister \
        sit site sitter situat six sixteen sixth sixti sizabl size sizer sizzl skate skater skein skeleton skeptic sketch sketchi skew skewer ski skid skil sk\
        ill skillet skim skimp skimpi skin skinni skip skipper skirt skit skulk skull skunk sky skylin slab slack slacken slacker slag slain slake slam slande\
        r slang slant slap slash slat slate slave slaveri slavish slay sleazi sled sleek sleeker sleep sleeper sleepi sleet sleev sleigh slender slept slew sl\
        ice slick slicker slid slide slier sliest slight slighter slightest slim slime slimi slimier slimmer sling slink slip slipper slipperi slit slither sl\
        itter sliver slob slobber slog slogan slop slope sloppi slosh slot sloth slouch slow slower slowest slowli sludg slug sluic slum slumber slummer slump\
         slung slunk slur slush slut slyer slyest slyli slyness smack small smaller smallest smallish smart smarter smash smear smell smelli smelt smidgen smi\
        le smirk smite smith smitten smock smog smoke smoker smoki smokier smolder smooth smote smother smudg smug smugger smuggl smut snack snag snail snake \
        snap snappi snare snarl snatch sneak sneaker sneaki sneer sneez snicker snide snider snidest snif sniff sniffl snip snipe sniper snippet snitch snob s\
        nobberi snooker snoop snooti snooz snore snorkel snort snot snout snow snowi snowier snub snuf snuff snuffer snug snugger snuggl soak soap soapi soapi\
        er soar sob sober soccer social socialist societi sock socket sod soda sodden sodium sodomi sofa soft soften softer softest softwar soggi soggier soil\
         sojourn solac solar sold solder soldier sole solemn solicit solicitor solid solo soloist solubl solut solv solvent somber sombr some somebodi someday\
         somehow someon someplac someth sometim somewhat somewher son sonata song sonic sonnet soon sooner soonest soot sooth sooti sootier sop sophist sopran\
        o sorceri sordid sore sorer sorest sorri sorrier sorrow sort sorta sought soul sound sounder soundtrack soup sour sourc sourer sourest south southern \
        sow sown space spacial spade span spangl spaniel spank spanner spar spare sparer sparest spark sparkl sparrow spars sparser spas spasm spat spate spat\
        ial spatter spatula spawn spay speak speaker spear speci special specialis specialist specialti specif specifi specimen speck spectacular specter spec\
        tr spectra spectrum specul sped speech speed speedi spell speller spelt spend spent sperm spew sphere sphinx spi spice spici spicier spider spigot spi\
        ke spill spilt spin spinach spinal spind spine spiral spire spirit spiritu spit spite spittl splash splat spleen splendid splice splint split splurg s\
        poil spoilt spoke spoken spokesman spong spongi sponsor spontan spoof spook spooki spool spoon spore sporran sport spot spotti spous spout sprain spra\
        ng sprawl spray spread spree spreed spri sprier spriest sprig spring springi sprint sprout spruce sprucer sprung spud spun spunk spur spurious spurn s\
        purt sputter squad squalid squall squalor squar squarer squash squat squawk squeak squeaki squeal squeez squelch squid squint squir squirm squirt stab\
         stabil stabl stabler stack stadium staf staff stag stage stagger staid staider stain stair staircas stake stale staler stalest stalk stall stamina st\
        ammer stamp stanc stanch stand standard standardis standbi standpoint stank stanza stapl stapler star starch starchi stardom stare stark starker starr\
        i start starter startl starv state statement stater static station stationari statist statu statur status statut staunch stave stay steadi steadili st\
        eak steal stealth steam steami steel steep steeper steepl steer stellar stem stench stencil step stereo stereotyp steril sterl stern sterner stew stew\
        ard stick sticker sticki stif stiff stiffen stiffer stiffli stifl stigma still stiller stilt stimul stimuli sting stinger stingi stink stint stir stir\
        rup stitch stock stocki stodgi stoical stoke stole stolen stolid stomach stomp stone stoni stonier stood stool stoop stop stopgap stopper storag store\
         storey stori stork storm stormi stout stouter stove stow straight strain strait strand strang stranger strangest strap strata strateg strategi stratu\
        m straw stray streak stream street strength strengthen stress stretch strew strewn strict stride strife strike striker string stringent stringi strip \
        stripe strive striven strode stroke stroll strong stronger strongest strove struck structur struggl strum strung strut stub stubbi stubbl stuck stud s\
        tudent studi studio stuf stuff stuffi stumbl stump stun stung stunk stunt stupefi stupid stupor sturdi stutter style stylish stylus suav suaver suaves\
        t sub subdu subject sublet sublim submiss submit subroutin subscrib subscript subsequ subset subsid subsidi subsidiari subsidis subsist substanc subst\
        anti substitut subt subtl subtler subtleti suburb subvert subway succeed success successor succor succour succumb such suck sucker suckl suction sud s\
        udden sue sued suffer suffic suffici suffix sugar sugari suggest suicid suit suitabl suitor sulfur sulk sulki sulkier sullen sulphur sultan sultri sum\
         summar summari summaris summer summit summon sun sunburn sunda sundial sundown sundri sung sunk sunken sunlight sunlit sunni sunnier sunris sunset su\
        nshin suntan sunup super superb superfici superflu superior supermarket supernatur supervis supervisor supper suppl supplement suppler suppli supplier\
         support suppos suppress suprem sur sure surer surest surf surfac surg surgeon surgeri surlier surmis surnam surpass surplus surpris surreal surround \
        survey surviv suscept suspect suspend suspens suspici suspicion sustain swab swagger swallow swam swamp swampi swan swap swarm swarthi swat swath sway\
         swear sweat sweater sweati sweep sweeper sweet sweeten sweeter swell sweller swept swerv swift swifter swig swill swim swindl swine swing swipe swirl\
         swish swisher switch swivel swollen swoon swoop sword swore sworn swum swung symbol symmetr symmetri sympath sympathet sympathi sympathis symphoni sy\
        mptom synaps syndic syndrom synonym syntact syntax synthes synthesi syring syrup system systemat tab tabbi tabl tablet tabloid taboo tacit tack tacki \
        tackier tackl taco tact tactic tactless tadpol tag tail tailor taint take taken takeoff taker talc tale talent talk talker tall taller tallest talli t\
        allow talon tame tamer tamest tamper tan tandem tang tangent tangl tango tank tankard tanker tanner tannest tantrum tap tape taper tar tardi tardier t\
        arget tariff tarnish tarri tarrier tart tartan tartar tarter tartest task tassel tast tasteless tasti tastier tatti tattl tattoo taught taunt taut tau\
        ter tautest tavern tawdri tawni tawnier tax taxabl taxat taxi taxicab taxpay tea teach teacher teacup teak team teapot tear teas teat technic techniqu\
         technolog tedious tedium tee teed teem teen teenag teeter teeth telephon telescop televis tell teller temper temperatur tempest templ tempo temporari\
         temporarili tempt temptat ten tenabl tenanc tenant tend tendenc tender tendon tendril tenet tenni tenor tens tenser tensest tension tensor tent tenta\
        t tenth tenuous tenur tepe tepid term termin termini terminolog termit terrac terrain terribl terrier terrifi territori terror terrorist ters terser t\
        ersest test tester testi testifi tetanus tether text textbook textil textual textur than thank that thatch thaw theater theatr thee theft their theist\
         them theme themselv then thenc theolog theorem theoret theori therapi there thereabout thereaft therebi therefor therein thereof thereon thermal thes\
        e thesi theta they thick thicken thicker thicket thief thiev thigh thimbl thin thing think thinker thinner third thirst thirsti thirti this thistl tho\
        ng thorn thorni thorough thoroughfar those thou though thought thous thousand thrash thread threat threaten three thresh threshold threw thrice thrift\
         thrifti thrill thrive throat throb throne throng through throughout throughput throw thrown thrust thud thug thumb thump thunder thus thwart thyme th\
        yroid tiara tick ticket tickl tidal tidbit tide tidi tidier tidiest tie tier tif tiff tiger tight tighten tighter tild tile till tilt timber time time\
        r timescal timet timid tin tinder ting tingl tini tinier tiniest tinker tinkl tinni tinnier tinsel tint tip tipsi tipsier tipto tirad tire tired tires\
        om tissu tit titbit titl titter toad toast toaster tobacco today toddl toddler toe toenail toffe toga togeth toggl toil toilet token told toler toll t\
        omato tomb tomboy tomcat tome tomorrow ton tonal tone tong tongu tonic tonight tonn tonnag tonsil took tool toolkit toot tooth top topaz topic toppl t\
        orch tore torment torn tornado torpedo torqu torrent torrid torso tortur toss tot total tote totem totter toucan touch touchi tough toughen tougher to\
        upe tour tourist tousl tout tow toward towel tower town toxic toxin toy trace track tract tractor trade trader tradit traffic tragedi tragic trail tra\
        iler train traine trainer trait traitor tramp trampl tranc transact transcript transfer transform transient transit translat transmiss transmit transm\
        itt transpar transport trap trapez trapper trash trashcan trashi trauma travel trawl trawler tray treacl tread treason treasur treat treati treatment \
        trebl tree treed trek trekk trelli trembl tremend tremor trench trend trendi trestl tri trial triangl tribal tribe tribut trick tricki trickl trifl tr\
        igger trill trilog trim trimmer triniti trinket trio trip tripe tripl triplet tripo tripod trite triter tritest triumph trivia trivial trod trodden tr\
        oll trolley troop trooper trophi trot troubl trough trounc troup trouser trout trowel tru truanci truant truce truck trudg true truer truest truffl tr\
        uism truli trump trumpet truncat trunk trust truste trusti truth tryout tsar tub tuba tube tubular tuck tuft tug tuition tulip tumbl tumbler tummi tum\
        or tumour tumult tuna tundra tune tuner tunic tunnel turban turbin tureen turf turgid turkey turmoil turn turner turnip turnout turntabl turret turtl \
        tusk tussl tutor tutori tuxedo twang tweak twee tweed tweet twelfth twelv twenti twentieth twice twiddl twig twin twine twing twinkl twirl twist twist\
        er twitch twitter twos tycoon type typeset typewrit typhoid typhoon typhus typic typifi typist tyranni tyrant tyre udder ugli uglier ugliest ulcer ult\
        im ultra umbrella umpir umpteen unabl unaccept unaffect unambigu unarm unattend unauthor unauthoris unavail unavoid unawar unbalanc unbear unbeliev un\
        bias unblock unborn uncanni uncertain uncertainti unchang uncl unclean unclear uncommon unconnect unconsci unconvinc uncouth uncov uncut undefin under\
         undergo undergon underground underlain underlay underli underlin underneath understand understood undertak undertaken undertook underw undesir undi u\
        ndid undo undocu undon undoubt undress undu unduli unearth uneasi unemploy unequ uneven unexpect unexplain unfair unfamiliar unfinish unfit unfold unf\
        ortun unfound unfriend unfunni unfurl ungod unhappi unhealthi unheard unhelp unhook unicorn unifi uniform unimport union uniqu unison unit uniti unive\
        rs unjust unjustifi unkempt unkind unknown unleash unless unlik unlimit unload unlock unlucki unman unmask unmov unnam unnatur unnecessari unnerv unob\
        tain unoffici unpack unpaid unpick unpleas unpopular unravel unread unreal unrealist unreason unrel unreli unrest unruli unsaf unsaid unsay unscrew un\
        seat unseen unset unsolicit unsound unspecifi unstabl unstuck unsuccess unsuit unsung unsupport unsur unsuspect unti untidi until unto untold untru un\
        truer unus unusu unveil unwant unwari unwel unwelcom unwil unwind unwis unwork unwound unwrap upbeat upbring updat upend upgrad upheld uphil uphold up\
        keep uplift upload upon upper upright uproar uproot upset upshot upsid upstair upstart uptak uptight uptown upturn upward uranium urban urchin urg urg\
        enc urgent urin urn usabl usag use useless user usher usual usurp utensil uteri uterus util utilis utmost utter vacanc vacant vacat vaccin vacuous vac\
        uum vagari vagin vagina vagrant vagu vaguer vaguest vain vainer vainest valet valiant valid valis valley valor valour valu valuabl valv vampir van van\
        dal vane vanilla vanish vaniti vapor vapour vari variabl varianc variant variat varieti various varnish varsiti vase vast vaster vastest vat vault vea\
        l vector veer veget vegetarian vehicl veil vein veloc velour velvet velveti vend vendor veneer venison venom vent ventur venu veranda verb verbal verb\
        atim verbos verdict verg veri verier veriest verif verifi vermin vers versatil version versus vertic vertigo verv vessel vest vestig vet veteran veto \
        vex viabl viaduct vial vibrant vibrat vicar vice vicin vicious victim victor victori video vie view viewer viewpoint vigil vigor vigour vile viler vil\
        est vilifi villa villag villain vine vinegar vintag vinyl viola violat violenc violent violet violin viper viral virgin viril virtu virtual virus visa\
         vise visibl vision visit visitor visor vista visual vital vitamin vivid vocabulari vocal vodka vogu voic void volcano volley volt voltag volum volunt\
         voluntari voluntarili vomit voodoo vortex vote voter vouch voucher vow vowel voyag vulgar vulner vultur wad waddl wade wafer waffl waft wag wage wage\
        r wagon waif wail waist wait waiter waiv waiver wake waken walk walker walkout wall wallet wallop wallow walnut walrus waltz wand wander wane wanna wa\
        nner wannest want wanton war warbl ward warden warehous warfar warhead wari warier wariest warlik warm warmer warmest warmth warn warp warpath warrant\
         warranti warren warrior wart wartim wash washer washout wasp wast wastag watch water wateri watt wave waver wavi wavier waviest wax waxi waxier waxie\
        st way waylaid waylay waysid wayward weak weaken weaker weakest wealth wealthi wean weapon wear weari wearier wearili weasel weather weav weaver web w\
        ed wedder wedg wedlock wee weed weedi weedier week weekday weekend weep weer weest weigh weight weighti weird weirder weirdo welcom weld welder welfar\
         well welt welter went wept were west western wet wetter wettest whack whale whaler wharf wharv what whatev whatsoev wheat wheedl wheel wheez when whe\
        nc whenev where wherea wherebi wherein whereupon wherev whet whether whew which whichev whif whiff while whilst whim whimper whine whinni whip whir wh\
        irl whirr whisk whisker whiskey whiski whisper whistl white whiten whiter whitest whittl whiz whizz whoa whoever whole wholli whom whoop whopper whore\
         whose whys wick wicker wicket wide widen wider widespread widest widow width wield wife wig wiggl wigwam wil wild wildcat wilder wildest wili wilier \
        wiliest will willow wilt win winc winch wind windi windier window wine wing winger wink winner winsom winter wintri wipe wiper wire wiri wirier wiries\
        t wisdom wise wiser wisest wish wisp wispi wispier wist wit witch with withdraw withdrawn withdrew wither within without witless witti wittier wive wi\
        zard wizen wobbl woe wok woke woken wolf wolv woman womb wombat women wonder wondrous wont woo wood wooden woodi woodier woof wool woolen woollen wool\
        li word wordi wordier wore work workabl worker workload workman workmen workout workshop workstat world worldwid worm worn worri wors worsen worship w\
        orst worth worthi worthless worthwhil would wound wounder wove woven wow wrangl wrap wrapper wrath wreak wreath wreck wrecker wren wrench wrest wrestl\
         wretch wriggl wright wring wringer wrinkl wrist writ write writer writh written wrong wronger wrote wrought wrung wryer wryest yacht yak yakk yam yan\
        k yap yard yarn yawn year yearn yeast yell yellow yelp yen yese yess yesterday yeti yew yield yodel yoga yogurt yoke yokel yolk yonder young younger y\
        oungest your yourself yourselv yous youth yowl yuck zani zanier zaniest zeal zealous zebra zenith zero zest zeta zigzag zillion zinc zinck zip zipper \
        zodiac zombi zone zoo zoolog zoom
        """
}
