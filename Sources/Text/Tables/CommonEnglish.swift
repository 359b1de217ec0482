/// Stems of common English words: such a word is spelt right, though the shop may not know it.
///
/// From SCOWL (Spell Checker Oriented Word Lists, 2020.12.07; Copyright 2000-2019 by Kevin Atkinson, who permits use,
/// copying and change for any purpose where this notice stands): lists english, american and british of sizes 10 to 35,
/// and of size 50 the words of up to six letters; words of 4 to 12 letters, stemmed by Snowball.
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
        aardvark aback abacus abaft abandon abas abat abbess abbey abbot abbrevi abdic abdomen abdomin abduct abe abeam aberr abet abhor abhorr abid abil abje\
        ct abjur abl ablaz abler ablest abli abloom abnorm aboard abod abolish abolit abomin aborigin abort abound about abov aboveboard abrad abras abreast a\
        bridg abroad abrupt abruptest abscess abscond absenc absent absente absolut absolutest absolv absorb absorpt abstain abstent abstin abstract abstrus a\
        bsurd absurdest abund abus abut abuzz abysm abyss acacia academ academi acced acceler accent accentu accept access accessori accid accident acclaim ac\
        clim acclimat acclimatis accolad accommod accompani accompanist accomplic accomplish accord accordion accost account accredit accru accumul accur accu\
        raci accus accustom ace acet ach achiev achoo acid acknowledg acm acn acorn acoust acquaint acquiesc acquir acquisit acquit acquitt acr acreag acrid a\
        cridest acrimoni acrobat acronym across acryl act action activ activist actor actress actual actuari acuiti acumen acupunctur acut acutest adag adagio\
         adam adapt adaptor add addend addendum adder addict addit addl address addresse adduc adept adequ adher adhes adieu adieus adjac adject adjoin adjour\
        n adjunct adjur adjust adman admen administ admir admiss admit admitt admonish admonit adob adolesc adopt ador adorn adrift adroit adul adult adulter \
        adulteri adulthood advanc advantag advent adventur adverb adverbi advers adversari adversest advert advertis advic advis advisor advisori advoc adwar \
        adz aegi aeon aerat aeri aerial aerodynam aeroplan aerosol aerospac aesthet afar affabl affair affect affection affidavit affili affin affirm affix af\
        flict affluenc affluent afford affray affront afghan afield afir aflam afloat afoot aforesaid afoul afraid afresh after aftereffect afterl afterlif af\
        termath afternoon afterthought afterward again against agap agar agat agav age ageism agenc agenda agent aggrav aggreg aggress aggressor aghast agil a\
        git agleam aglow agnost agnostic agog agon agoni agonis agre agreeabl agreement agricultur aground agu ahead ahem ahoy aid ail ailment aim aimless air\
         airborn aircraft airfield airi airier airiest airlin airmail airman airmen airplan airport airstrip airtight airway aisl ajar akimbo akin ala alarm a\
        larmist alb albeit albino album alcohol alcov alder ale alert alga algebra algorithm alia alias alibi alien alight align alik alimoni aliv alkali alka\
        lin allay alleg allegi allegor allegori allerg allergi allevi alley alli allianc allig alloc allot allow alloy allud allur allus alm almanac almighti \
        almond almost alo aloft alon along alongsid aloof aloud alpaca alpha alphabet alphanumer alreadi also altar alter altern although altitud alto altoget\
        h altruism altruist alum aluminium aluminum alway amalgam amass amateur amateurish amaz amazon ambassador amber ambianc ambidextr ambienc ambient ambi\
        gu ambit ambiti ambival ambl ambul ambush amen amend amethyst amiabl amic amid amidst amigo amino amiss amiti ammonia ammunit amnesia amnesti amoeba a\
        mok among amongst amor amorph amount amour amp amper ampersand amphetamin amphibi amphibian amphitheat amphitheatr ampl ampler amplest ampli amplifi a\
        mplitud ampul amput amulet amus anachron anaem anaemia anaesthesia anaesthet anagram anal analges analog analogu analys analysi analyst analyt analyz \
        anarch anarchi anarchist anathema anatom anatomi ancestor ancestr ancestri anchor anchorag anchovi ancient ancientest android anecdot anem anemia anes\
        thesia anesthet anew angel anger angina angl angler angora angri angrier angriest angrili angst anguish angular anim animos animus anion anis ankh ank\
        l anklet annal anneal annex annihil anniversari annot announc annoy annual annuiti annul anod anoint anomal anomali anon anonym anorak anoth answer an\
        t antagon antagonis antagonist anteat antelop antenna anthem anther anthil antholog anthrax anthropolog anti antibiot antibodi antic anticip anticlima\
        x antidot antifreez antipathi antiqu antisept antisoci antithes antithesi antler antonym anus anvil anxieti anxious anybodi anyhow anyon anyplac anyth\
         anyway anywher aorta apac apart apartheid apathet apathi ape apertur apex aphid aphor apiari apiec aplomb apocryph apoge apolog apologet apologis apo\
        stl apostroph app appal appar apparatus apparel apparit appeal appear appeas append appendag appendic appendix appet appetis appetit appl applaud appl\
        aus appli applianc applic appoint appointe apposit apprais appreci apprehend apprehens apprent apprentic approach appropri approv approxim apricot apr\
        on aps apt apter aptest aptitud aqua aquamarin aquarium aquat aqueduct arabl arbit arbitr arbitrari arbitrarili arbor arbour arc arcad arcan arch arch\
        aeolog archaic archbishop archer archeri archest archetyp archipelago architect architectur archiv archway ardent ardor ardour arduous are area arena \
        argon argosi argot argu arguabl argument argyl aria arid aright aris arisen aristocraci aristocrat arithmet ark arm armada armadillo armament armchair\
         armi armistic armlet armor armori armour armouri armpit aroma aromat aros around arous arraign arrang arrant array arrear arrest arriv arrog arrow ar\
        royo ars arsenal arsenic arson art artefact arteri arthrit arthriti arti artichok articl articul artier artifact artific artifici artilleri artisan ar\
        tist artistri artwork asbesto ascend ascens ascent ascertain ascet ascot ascrib asexu ash asham ashcan ashen ashi ashier ashor ashram ashtray asid ask\
         askanc askew aslant asleep asp asparagus aspect aspen aspers asphalt asphyxi aspic aspir aspirin ass assail assassin assault assay assembl assent ass\
        ert assess assessor asset assign assimil assist assiz associ assort assum assumpt assur aster asterisk astern asteroid asthma astir astonish astound a\
        stral astray astrid astring astrolog astronaut astronom astronomi astut astutest asylum asymmetri asynchron atheism atheist athlet atlas atmospher ato\
        l atom aton atop atria atrium atroc atroci attach attack attain attar attempt attend attent attest attic attir attitud attorney attract attribut aubur\
        n auction audac audaci audibl audienc audio audit auditor auditori auditorium auger aught augment augur auguri august augustest auk aunt aura aural au\
        spici auster austerest authent author authoris authorship autism auto autocraci autocrat autograph autom automat automobil automot autonom autonomi au\
        topsi autumn auxiliari avail avalanch avaric avarici avast avatar aveng avenu aver averag avers avert avian aviari aviat avid avocado avoid avow await\
         awak awaken awar award away awe aweigh awesom awful awfullest awhil awkward awkwardest awl awn awok awoken awri axe axi axial axiom axiomat axl axon \
        aye azalea azur babbl babe babel babi babier babiest baboon babyish bachelor back backbon backer backfir backgammon background backhand backlash backl\
        og backpack backsid backslash backspac backstag backtrack backward backwood bacon bacteri bacteria bacterium bad badder baddest bade badg badger badmi\
        nton baffl bag bagel baggag baggi baggier baggiest bail bait baiz bake baker bakeri balanc balconi bald balder baldest bale baleen balk balki ball bal\
        lad ballast ballerina ballet ballist balloon ballot ballroom ballsi balm balmi balmier balmiest baloney balsa balsam bamboo bamboozl ban banal banana \
        band bandag bandanna bandi bandier bandiest bandit bandstand bandwagon bandwidth bang bani banish banist banjo bank banker banknot bankrupt bankruptci\
         bann banner banquet bantam banter banyan baobab baptis baptism baptiz bar barb barbar barbarian barbecu barber barbitur bard bare bareback barefoot b\
        arer barest barg bargain bariton barium bark barker barley barman barn barnacl barnyard baromet baron baroqu barrag barrel barren barrenest barrett ba\
        rricad barrier barrist barrow bartend barter basal basalt base basebal baselin basement baser basest bash basi basic basil basin bask basket basketbal\
         bass basso bassoon bast bastard bat batch bath bather batho bathroom bathtub batik baton batsman battalion batten batter batteri batti battl battlefi\
        eld battleship baubl baud baulk bawdi bawdier bawdiest bawl bay bayonet bayou bayous bazaar beach beacon bead beadi beadier beadiest beagl beak beaker\
         beam bean bear bearabl beard bearer beast beat beaten beater beau beaus beauti beautician beautifi beaver becalm becam becaus beck beckon becom bed b\
        edbug bedcloth bedder bedeck bedlam bedridden bedrock bedroom bedsid bedspread bedtim bee beech beef beefi beefier beefiest beehiv been beeper beer be\
        eswax beet beetl beev befal befallen befel befit befog befor beforehand befoul befriend beg began begat beget beggar begin beginn begon begot begrudg \
        beguil begun behalf behalv behav behavior behaviour behead beheld behest behind behold behov beig belabor belabour belat belay belch belfri beli belie\
        f believ belittl bell bellboy bellhop belli belliger bellow belong belov below belt bemoan bemus bench bend bender beneath benedict benefactor benefic\
        i beneficiari benefit benevol benight benign bent benumb bequeath bequest bereav bereft beret berg berm berri berserk berth beryl beseech beset besid \
        besieg besom besot besought best bestial bestir bestow bet beta betak betcha betid betook betray betroth better bettor between beverag bevi bewail bew\
        ar bewild bewilder bewitch beyond bias bib bibl biblic bibliographi bicentenni bicker bicycl bid bidden biddi bide bidet biennial bier bifoc bigam big\
        ami bigamist bigger biggest bight bigot bigotri bike bikini bilater bile bilg bilingu bilk bill billboard billet billfold billi billiard billion billo\
        w bin binari bind binder bingo binomi biochem biochemistri biograph biographi biolog biologist bionic bipartisan bipe biplan birch bird birdcag birdi \
        birth birthday birthmark birthplac biscuit bisect bisexu bishop bison bisqu bistro bit bitch bite bitmap bitten bitter bitterest bittersweet bizarr bl\
        ab black blackberri blackbird blackboard blacken blacker blackest blackhead blackjack blacklist blackmail blackout blacksmith blacktop bladder blade b\
        lame blameless blamer blanch blancmang bland blander blandest blank blanker blankest blanket blare blasphem blasphemi blast blaster blatant blaze blaz\
        er blazon bleach bleak bleaker bleakest bleari blearier bleariest bleat bled bleed bleep blemish blench blend bless blew blight blimp blind blinder bl\
        indest blindfold bling blink blinker blintz blip bliss blister blith blither blithest blitz blizzard blob bloc block blockad blockag blockbust blockhe\
        ad blog blogger blond blonder blondest blood bloodhound bloodi bloodier bloodiest bloodsh bloodshot bloodstream bloodthirsti bloom blossom blot blotch\
         blotter blous blow blower blown blowout blowsi blowtorch blowzi blu blubber bludgeon blue bluebel blueberri bluebird bluegrass blueprint bluer bluest\
         bluf bluff bluffer bluffest blunder blunt blunter bluntest blur blurb blurt blush bluster boa boar board boarder boardwalk boast boat boater bob bobb\
        i bobbin bobbl bobcat bobsl bobsled bode bodega bodi bodic bodili bodkin bodyguard bodywork bog bogey boggi boggl bogi bogus boil boiler boister bola \
        bold bolder boldest bole bolero boll bologna bolster bolt bomb bombard bomber bonbon bond bondag bone boner bonfir bong boni bonier boniest bonito bon\
        net bonni bonsai bonus boo boobi boodl book bookcas bookend bookkeep booklet bookmark bookshelf bookshop bookstor bookworm boom boomerang boon boor bo\
        orish boost booster boot boote booth booti bootleg bootstrap booz boozi borax border borderlin bore boredom borer born boron borough borrow bosh bosom\
         boss bossi bossier bossiest botan botani botanist botch both bother bothersom botnet bottl bottleneck bottom bottomless bough bought boulder boulevar\
        d bounc bound boundari boundless bounti bouquet bourbon bourgeoi bourgeoisi bout boutiqu bovin bow bowel bower bowl bowleg bowler bowman bowmen box bo\
        xcar boxer boy boycot boycott boyfriend boyhood boyish brace bracelet bracket brackish bract brad brag braggart braid brain braini brainier brainiest \
        brainless brainstorm brainwash brais brake bran branch brand brandi brandish bras brash brasher brashest brass brassi brassier brassiest brat bratti b\
        ravado brave braver braveri bravest bravo brawl brawn brawni brawnier brawniest bray brazen brazier breach bread breadth breadwinn break breakabl brea\
        kdown breakfast breakneck breakpoint breakthrough breakwat breast breath breather breathless breathtak bred breech breed breeder breez breezi breezier\
         breeziest brethren breviti brew breweri briar bribe briberi brick bricklay bridal bride bridegroom bridesmaid bridg bridl brief briefcas briefer brie\
        fest briefli brier brig brigad bright brighten brighter brightest brillianc brilliant brim brimston brine bring brini brinier briniest brink brisk bri\
        sker briskest bristl britch brittl brittler brittlest broach broad broadcast broaden broader broadest broadsid brocad broccoli brochur brogan broil br\
        oiler broke broken broker bronchiti bronco bronz brooch brood brook broom broth brother brotherhood brought brow browbeat browbeaten brown browner bro\
        wnest browni brows bruin bruis brunch brunet brunett brunt brush brusqu brusquer brusquest brutal brute brutish bubbl bubblier bubbliest buck bucket b\
        uckl bud buddi budg budget budgi buf buff buffalo buffer buffet buffoon bug bugger buggi buggier buggiest bugl bugler build builder built bulb bulbous\
         bulg bulgi bulk bulki bulkier bulkiest bull bulldog bulldoz bullet bulletin bullfight bullfrog bulli bullion bum bumblebe bummer bummest bump bumper \
        bumpi bumpier bumpiest bun bunch bundl bung bungalow bungl bungler bunion bunk bunker bunkum bunni bunt buoy buoyanc buoyant bur burbl burden burdenso\
        m bureau bureaucraci bureaucrat bureaus burg burger burgl burglar burglari buri burial burka burlap burlier burliest burn burner burnish burnt burp bu\
        rqa burr burro burrow bursar burst busbi buse bush bushel bushi bushier bushiest busi busier busiest busili businessman businessmen buss bust bustl bu\
        sybodi but butan butch butcher butcheri butler butt butter buttercup butterfli butteri buttermilk butterscotch buttock button buttonhol buttress buxom\
         buy buyer buzz buzzard buzzer bye bygon bylin bypass byplay bystand byte byway byword cab cabal cabana cabaret cabbag cabin cabinet cabl caboos cacao\
         cach cackl cacti cactus cad caddi cadenc cadet cadg cadger cafeteria caffein caftan cage cagey cagier cagiest cagili cairn cajol cake calam calcium c\
        alcul calculi calculus calendar calf calib calibr calico caliph calk call callabl caller calligraphi callous callow callus calm calmer calmest calori \
        calv calyx cam camaraderi camber came camel cameo camera camouflag camp campaign camper campi campus can canal canard canari cancan cancel cancer cand\
        i candid candidaci candl candlestick candor candour cane canin canist canker canneri canni cannib cannier canniest canning cannon cannot cano canon ca\
        nopi cant cantaloup cantanker canteen canter canto canton cantor canva canvas canvass canyon cap capabl capac capacit capacitor cape caper capillari c\
        apit capitalis capitalist capitul caplet capon capric caprici capsiz capsul captain caption captiv captor captur car caraf caramel carat caravan carb \
        carbohydr carbon carboy carburetor carburettor carcass carcinogen card cardboard cardiac cardigan cardin cardio care career carefre careful carefulles\
        t careless caress caret caretak cargo cari carib caribou caricatur carnag carnal carnat carniv carnivor carol carom carous carp carpal carpel carpent \
        carpentri carpet carpi carpus carrel carri carriag carriageway carrier carrion carrot cart cartel cartilag cartograph cartographi carton cartoon carto\
        onist cartridg cartwheel carv carver cascad case casein cash cashew cashier cashmer casino cask casket casserol cassett cassia cast castaway caster ca\
        stig castl castoff castor castrat casual casualti cat cataclysm catalog catalogu catapult cataract catastroph catcal catch catchi catchier catchiest c\
        atchment catech categor categori categoris cater caterpillar catfish catgut cathedr cathol cation catkin catnap catnip cattl catwalk caucus caudal cau\
        ght cauliflow caulk caus causal causeway caustic caution cautious cavali cavalri cave caveat cavern caviar cavil caviti cavort caw ceas ceasefir cease\
        less cedar cede ceil celebr celeri celesti celib celibaci cell cellar cellist cello cellophan cellular cellulos cement cemeteri censer censor censorsh\
        ip censur census cent centenni center centerpiec centimet centimetr centiped centr central centralis centrepiec centrifug centuri ceram cereal cerebr \
        ceremoni ceris certain certainti certif certifi cervic cesium cessat chaf chafe chaff chagrin chain chainsaw chair chairman chairmen chairperson chais\
         chalet chalic chalk chalki chalkier chalkiest challeng chamber chameleon champ champagn champion championship chanc chancellor chanci chandeli chang \
        changeabl changeov channel chant chao chaotic chap chapel chaperon chaplain chapter char charact character characteris charcoal charg chargeabl charge\
        r chari chariot charisma charismat charit chariti charlatan charm chart charter chase chaser chasm chassi chast chasten chaster chastest chastis chast\
        iti chat chatter chatterbox chatti chattier chattiest chauffeur chauvinist cheap cheapen cheaper cheapest cheapli cheat check checker checkout checkpo\
        int checkup cheek cheeki cheep cheer cheerful cheerfullest cheeri cheerier cheeriest chees cheesecloth cheesi cheetah chef chemic chemist chemistri ch\
        equ chequer cherish cherri cherub cherubim chess chest chestnut chew chewer chewi chewier chewiest chic chicer chicest chichi chick chicken chicl chid\
        e chief chiefer chiefest chiefli chieftain child childbirth childhood childish childlik children chili chill chiller chillest chilli chillier chillies\
        t chime chimney chimp chimpanze chin china chink chintz chip chipmunk chipper chiropractor chirp chisel chitin chivalr chivalri chlorin chloroform chl\
        orophyl chock chocol choic choicer choicest choir choke choker choler cholera cholesterol chomp choos choosi choosier choosiest chop chopper choppi ch\
        oppier choppiest choral chord chore choreographi chortl chorus chose chosen chow chowder christen chrome chromium chromosom chronic chronicl chronolog\
         chubbi chubbier chubbiest chuck chuckl chug chum chummi chummier chummiest chunk chunki chunkier chunkiest church churl churn chute chyron cicada cid\
        er cigar cigarett cilia cilium cinch cinder cinema cinnamon cipher circa circl circuit circuitri circul circular circulatori circumcis circumflex circ\
        umst circumv circus cirrus cistern citat cite citi citizen citizenship citric citron citrus civet civic civil civilian civilis clack clad claim clairv\
        oy clam clamber clammi clammier clammiest clamor clamour clamp clan clandestin clang clank clap clapper claptrap claret clarifi clarinet clariti clash\
         clasp class classi classic classifi classmat classroom clatter claus claw clay clayey clean cleaner cleanest cleanli cleanlier cleanliest cleans clea\
        nser clear clearanc clearer clearest cleat cleav cleavag cleaver clef cleft clemenc clench clergi clergyman clergymen cleric clerk clever cleverest cl\
        ew click client cliff climact climat climax climb climber clime clinch cling clingi clinic clink clip clipboard cliqu clit clitori cloak cloch clock c\
        lockwis clockwork clod clog cloister clomp clone clop close closer closest closet closur clot cloth clothespin cloud cloudburst cloudi cloudier cloudi\
        est clout clove cloven clover clown cloy clu club clubhous cluck clue clueless clump clumsi clumsier clumsiest clumsili clung clunki cluster clutch cl\
        utter coach coagul coal coalesc coalit coars coarsen coarser coarsest coast coastal coaster coastlin coat coax cob cobalt cobbl cobbler cobra cobweb c\
        ocain cocci coccus coccyx cock cockey cocki cockier cockiest cockl cockpit cockroach cocktail cocoa coconut cocoon cod coda coddl code codex codger co\
        difi coeffici coerc coercion coeval coexist coffe coffer coffin cog cogenc cogent cognac cognit coher cohort coif coil coin coinag coincid coincident \
        coital coitus coke col coland cold colder coldest colic collabor collag collaps collar collarbon collat collater colleagu collect collector colleg col\
        legi colli collid collis colloqui collus colon colonel coloni colonis color colorless coloss colour colourless colt column coma comb combat combin com\
        bo combust come comeback comedi comedian comeli comeliest comer comest comet comfort comic comiti comma command commando commemor commenc commend comm\
        ent commentari commerc commerci commiser commiss commission commit committe commod commodor common commonest commonplac commonwealth commot communal c\
        ommune communic communion communiqu communism communist communiti commut compact compactest compani companion compar comparison compart compass compat\
         compatriot compel compens compet competit competitor compil complac complain complaint complement complet completest complex complexion compli compli\
        anc compliant complic compliment compon compos composit compost composur compound comprehend compress compris compromis compuls compulsori compunct co\
        mput computer computeris comrad comradeship con concaten concav conceal conced conceit conceiv concentr concept conceptu concern concert concerto conc\
        ess conch concili concis concisest conclud conclus concoct concord concours concret concur concurr concuss condemn condens condescend condiment condit\
         condol condom condominium condon condor conduc conduct conductor cone confab confect confeder confederaci confer conferr confess confetti confid conf\
        identi configur confin confirm confisc conflict conform confound confront confus conga congeal congeni congest conglomer congratul congreg congress co\
        ngressman congressmen congruent conic conif conifer conjectur conjug conjunct conjur conk connect connector connoisseur connot conquer conqueror conqu\
        est conscienc conscious consecr consecut consensus consent consequ conserv conservat conservatori consid consider consign consist consol consolid cons\
        on consort consortium conspicu conspir conspiraci constanc constant constip constitu constitut constrain constraint constrict constru construct consul\
         consular consult consum consumer consumm consumpt contact contagi contagion contain contamin contempl contemporari contempt contemptu contend content\
         contenti contest context contextu contigu contin continent conting continu continuum contort contour contraband contract contractor contractu contrad\
        ict contrapt contrari contrast contraven contribut contributor contributori contrit contriv control controversi convalesc convect conven conveni conve\
        nt converg convers convert convex convey convict convinc convolut convoy convuls coo cook cookbook cooker cooki cool cooler coolest cooli coolli coon \
        coop cooper coordin coot cooti cop cope copi copier copious copper copperhead copra cops copul copula copyright coral cord cordial cordless cordon cor\
        duroy core cork corkscrew corm corn cornea corner cornet cornflak corni cornier corniest cornmeal cornstarch corollari coron corona coronari corp corp\
        or corps corpul corpus corpuscl corral correct correctest corrector correl correspond corridor corrobor corrod corros corrupt corruptest corsag corset\
         cortex cosi cosier cosiest cosign cosili cosin cosmet cosmic cosmolog cosmonaut cosmopolitan cosmos cost costlier costliest costum cot cote cottag co\
        tter cotton cottontail cottonwood couch cougar cough could council councillor councilor counsel counsellor counselor count countabl countdown counten \
        countenanc counter counteract counterfeit counterpart countersign countess counti countless countri countryman countrymen countrysid coup coupl coupon\
         courag courier cours courser court courteous courtesi courthous courtroom courtship courtyard cousin cove coven cover coverag covert covet covey cow \
        coward cowardic cowboy cower cowgirl cowhid cowl cowpox coyer coyest coyli coyot cozen cozi cozier coziest cozili crab crabbi crabbier crabbiest crack\
         cracker crackl crackpot cradl craft crafti craftier craftiest craftili craftsman craftsmen crag craggi craggier craggiest cram cramp cranberri crane \
        cranium crank cranki crankier crankiest crap crape crash crass crasser crassest crate crater crave craven craw crawl crayfish crayon craze crazi crazi\
        er craziest crazili creak creaki creakier creakiest cream creami creamier creamiest creas creat creation creativ creator creatur credenc credenti cred\
        ibl credit creditor credul creed creek creel creep creepi creepier creepiest cremat crepe crept crescendo crescent cress crest crestfallen cretin crev\
        ass crevic crew cri crib cricket crier crime crimin crimson cring crinkl crippl crise crisi crisp crisper crispest crispi crispli crisscross criteria \
        criterion critic criticis critiqu croak crochet crock crockeri crocodil crocus croft crone croni crook crooked crookedest croon crop croquet cross cro\
        ssbow crosser crossest crossroad crosswalk crossword crotch crouch croup croupi crow crowbar crowd crown crucial crucifi crucifix crucifixion crude cr\
        uder crudest cruditi cruel crueler cruelest crueller cruellest cruelli cruelti cruet cruis cruiser crumb crumbi crumbl crumblier crumbliest crummi cru\
        mmier crummiest crumpl crunch crunchi crusad crush crust crustacean crusti crustier crustiest crutch crux crybabi crypt cryptic crystal crystallis cub\
         cube cubic cubicl cubism cubist cubit cuckoo cucumb cud cudd cuddl cudgel cue cuf cuff cuisin culinari cull culmin culpabl culprit cult cultiv cultur\
         cum cumbersom cumin cumul cumuli cun cunning cunningest cunt cup cupboard cupid cupola cur curabl curaci curat curb curd curdl cure curer curfew curi\
         curio curios curious curl curlew currant currenc current curri curricula curriculum curs cursor cursori curt curtail curtain curter curtest curtsi cu\
        rv curvatur cushi cushion cusp cuspid custard custodi custodian custom customari customis cut cutback cute cuter cutesi cutest cuticl cutleri cutlet c\
        utout cutter cutthroat cutup cyanid cybernet cycl cyclic cyclist cyclon cygnet cylind cylindr cymbal cynic cypress cyst cystic czar dab dabbl dacha da\
        chshund dactyl dad daddi dado daemon daffi daffodil daft dafter dagger dahlia dai daili dainti daintier daintiest daintili dairi dais daisi dale dalli\
         dam damag damask dame damn damnat damnedest damp dampen damper dampest dampli damsel damson danc dancer dandelion dander dandi dandier dandiest dandl\
         dandruff danger dangl dank danker dankest dapper dapperest dappl dare daredevil dark darken darker darkest darl darn dart dash dashboard dastard data\
         databas date dativ datum daub dauber daughter daunt dauntless davit dawdl dawn day dayb daybreak daydream daylight daytim daze dazzl deacon dead dead\
        en deader deadest deadlier deadliest deadlin deadlock deaf deafer deafest deal dealer dealt dean dear dearer dearest dearth death deathb deav deb deba\
        r debark debas debat debaucheri debil debilit debit debonair debri debrief debt debtor debug debugg debunk debut decad decamp decant decapit decay dec\
        eas deceit deceiv decenc decent decentr decentralis decept decibel decid decidu decim deciph decis deck declar declens declin decod decompos decor dec\
        orum decoy decre decreas decrepit decri dedic deduc deduct deed deejay deem deep deepen deeper deepest deepli deer defac defam defamatori default defe\
        at defeatist defec defect defenc defenceless defend defens defenseless defer deferenti defi defianc defiant defici deficit defil defin definit deflat \
        deflect deform defraud defray defrost deft defter deftest defunct degener degrad degre dehydr deic deicer deifi deign deism deiti deject delay delect \
        deleg delet deleteri deli deliber delic delicaci delicatessen delici delight delimit delinqu deliri delirium deliv deliver deliveri dell delta delud d\
        elug delus delux delv demagogu demand demean demeanor demeanour dement dementia demerit demis democraci democrat demolish demolit demon demonstr demor\
         demoralis demot demount demur demurest den deni denial denier denigr denim denomin denot denounc dens denser densest densiti dent dental dentin denti\
        st dentistri denud denunci deodor deodoris depart department departur depend depict deplet deplor deport depos deposit depot deprav deprec depreci dep\
        ress depriv depth deput deputi derail derang derelict derid deris deriv dermi derogatori derrick descend descent descri describ descript descriptor de\
        secr desert deserv design desir desist desk desktop desol despair desper despic despis despit despond despot dessert destabil destabilis destin destin\
        i destitut destroy destruct detach detail detain detect detector detent deter deterg deterior determin deterr detest dethron deton detour detract detr\
        iment deuc devalu devast develop deviant deviat devic devil devious devis devoid devolut devolv devot devote devour devout devoutest dewi dewier dewla\
        p dexter dharma dhoti diabet diabol diadem diagnos diagnosi diagnost diagon diagram dial dialect diall dialog dialogu diamet diamond diaper diaphragm \
        diari diarrhea diarrhoea diatom diatrib dibbl dice dicker dickey dicta dictat dictatori dictatorship diction dictionari dictum diddl die diesel diet d\
        ietari dieter differ differenti difficult difficulti diffus dig digest digger digit digitis dignifi dignitari digniti digress dike dilapid dilat dilem\
        ma dilig dill dilli dilut dim dime dimens dimension dimer diminish diminut dimmer dimmest dimpl dimwit din dine diner ding dinghi dingi dingier dingie\
        st dingo dinki dinner dinosaur dint dioces diod dioxid dioxin dip diphtheria diphthong diploma diplomaci diplomat diplomata dipol dipper dire direct d\
        irectest director directori direr direst dirg dirk dirt dirti dirtier dirtiest disabl disadvantag disagr disagre disallow disambigu disappear disappoi\
        nt disapprov disarm disarma disarray disast disastr disavow disband disbar disbelief disbeliev disburs disc discard discern discharg discipl disciplin\
         disciplinari disclaim disclos disclosur disco discolor discolour discomfort disconcert disconnect disconsol discont discontinu discord discount disco\
        urag discours discourt discourtesi discov discoveri discredit discreet discreetest discrep discret discrimin discus discuss disdain diseas disembark d\
        isengag disentangl disfavor disfavour disfigur disgrac disgruntl disguis disgust dish dishearten dishonest dishonesti dishonor dishonour dishwash disi\
        llus disincent disinfect disingenu disinherit disintegr disjoint disk dislik disloc dislodg disloy disloyalti dismal dismantl dismay dismemb dismiss d\
        ismount disobedi disobey disord disown dispar disparag dispatch dispel dispens dispensari dispers displac display displeas displeasur dispos disposit \
        dispossess disprov disput disqualifi disquiet disregard disrepair disreput disrespect disrupt dissatisfi dissect dissemin dissens dissent dissert diss\
        ervic dissid dissimilar dissip dissoci dissolut dissolv disson dissuad distanc distant distast distend distil distilleri distinct distinctest distingu\
        ish distort distract distraught distress distribut distributor district distrust disturb disus ditch dither ditti ditto diva divan dive diver diverg d\
        ivers diversifi divert divest divid dividend divin divinest divis divisor divorc divot divulg divvi dizzi dizzier dizziest doabl doc docent docil dock\
         doctor doctrin document documentari dodder dodg dodger dodo doe doer dof doff dog doggerel doggi doghous dogi dogma dogmat dogwood doili doldrum dole\
         doll dollar dolli dolmen dolphin dolt domain dome domest domicil domin dominion domino don donat done donkey donor doodl doom door doorman doormen do\
        orstep doorway dope dopey dopier dopiest dori dormant dormer dormitori dorsal dose dot dotag dotcom dote doth dotti doubl doubli doubt doubtless douch\
         dough doughi doughnut dour dourer dourest dous dove dowdi dowdier dowdiest dowel down downcast downfal downgrad downheart downhil downi downier downi\
        est downpour downright downstair downstream downtown downward dowri dows doyen doze dozen drab drabber drabbest drabli draconian draft drafti draftier\
         draftiest draftsman draftsmen drag dragon dragonfli drain drainag dram drama dramat dramatis dramatist drank drape draperi drastic draught draughti d\
        raughtier draughtiest draughtsman draughtsmen draw drawback drawbridg drawer drawl drawn dray dread dream dreamer dreami dreamier dreamiest dreamt dre\
        ari drearier dreariest dredg dreg drench dress dresser dressi dressier dressiest dressmak drew dri dribbl drier driest drift driftwood drili drill dri\
        nk drinkabl drinker drip drive drivel driven driver driveway drizzl droll droller drollest drolli drone drool droop droopi drop dropout dropsi dross d\
        rought drove drover drown drows drowsi drowsier drowsiest drub drudg drudgeri drug druggist drugstor druid drum drummer drumstick drunk drunkard drunk\
        en drunker drunkest dryad dryer dryli dryness drys dual dualism dub dubious ducal ducat duchess duchi duck duckl duct dud dude due duel duell duet duf\
        f duffer dugout duke dulcet duli dull duller dullest dulli dumb dumbbel dumber dumbest dumbfound dumbl dummi dump dumpi dumpier dumpiest dumpl dumpste\
        r dun dunc dune dung dungeon dunk dunner dunno dupe duplex duplic durabl durat dure duress dusk duski duskier duskiest dust dustbin duster dusti dusti\
        er dustiest dustmen dustpan duti duvet dwarf dweeb dwell dweller dwelt dwindl dyadic dye dyer dyke dynam dynamit dynamo dynasti dysenteri dyslexia eac\
        h eager eagerest eagl eaglet ear earach earbud eardrum earl earli earlier earliest earmark earn earner earnest earring earshot earth earthi earthier e\
        arthiest earthlier earthliest earthquak earthworm earwig eas easel easi easier easiest easili east easter eastern eastward easygo eat eaten eater eav \
        eavesdrop ebb eboni eccentr echo eclect eclips ecolog ecologist econom economi economis economist ecosystem ecru ecstasi ecstat ecumen eczema eddi ede\
        ma edg edger edgewis edgi edgier edgiest edibl edict edific edit editor editori editorship educ eel eeri eerier eeriest effac effect effectu effemin e\
        ffervesc effet effici effigi effort effortless effus egalitarian egg eggnog eggplant ego egocentr egoism egoist egot egotist egress egret eider eigenv\
        alu eight eighteen eighteenth eighth eighti eightieth either ejacul eject eke elabor elaps elast elat elbow elder eldest elect elector electr electric\
        ian electrifi electrocut electrod electrolysi electron eleg elegi element elementari eleph elev eleven eleventh elfish elicit elid elig elimin elit el\
        itist elixir elk ell ellips ellipsi ellipt elm elong elop eloqu els elsewher elucid elud elus elv email eman emancip emb embalm embank embargo embark \
        embarrass embassi embed embellish ember embezzl embitt emblem embodi emboss embrac embroid embroideri embryo embryon emend emerald emerg emeri emet em\
        igr emin emir emiss emissari emit emo emoji emot empathi emperor emphas emphasi emphasis emphat emphysema empir employ employe emporium empow empress \
        empti emptier emptiest emul emuls emus enabl enact enamel encamp encapsul encas enchant encircl enclos enclosur encod encompass encor encount encourag\
         encroach encrypt encumb encumbr encyclopedia end endang endear endeavor endeavour endem endiv endless endors endow endu endur endway enema enemi ener\
        get energi enfold enforc engag engend engin engrav engross engulf enhanc enigma enigmat enjoin enjoy enlarg enlighten enlist enliven enmesh enmiti enn\
        ui enorm enough enquir enquiri enrag enrich enrol ensembl enshrin ensign enslav ensu ensur entail entangl enter enterpris entertain enthral enthusiasm\
         enthusiast entic entir entireti entiti entitl entomb entomolog entomologist entrail entranc entrant entrap entreat entreati entrench entri entropi en\
        trust entwin enumer enunci envelop envi enviabl envious environ envisag envoy enzym eon epaulet epaulett ephemer epic epidem epidermi epidermis epilep\
        si epilept epilogu episod epitaph epithet epitom epoch epoxi epsilon equal equalis equanim equat equatori equestrian equilater equilibrium equin equin\
        ox equip equit equiti equival equivoc era erad eras erasur erect erg ergo ergonom ermin erod eros erot err errand errant errat errata erron error ersa\
        tz erstwhil erudit erupt escal escap escapad escort escrow esophagi esophagus esoter especi espi espionag essay essenc essenti establish estat esteem \
        ester estim estrang etch etcher etern ether ethic ethnic etho etiquett etymolog eulog eulogis euphem eureka euro euthanasia evacu evad evalu evangel e\
        vangelist evapor evas eve even evenest event eventu ever evergreen everi everlast evermor everybodi everyday everyon everyth everywher evict evid evid\
        enc evil evilest evillest evilli evinc evoc evok evolut evolutionari evolv ewe ewer exacerb exact exactest exagger exalt exam examin exampl exasper ex\
        cav exceed excel except excerpt excess exchang excis excit exclaim exclam exclud exclus excrement excret excruci excurs excus execut execution executo\
        r exemplari exemplifi exempt exercis exert exhal exhaust exhibit exhilar exhort exhum exil exist existenti exit exodus exoner exorbit exot expand expa\
        ns expatri expect expedi expedit expel expend expenditur expens experi experienc experiment expert expertis expir expiri explain explan explanatori ex\
        plet explic explicit explod exploit explor explos expon exponenti export expos exposit exposur expound express expressli expressway expuls exquisit ex\
        tant extend extens extent exterior extermin extern extinct extinguish extol extort extortion extra extract extradit extran extrapol extravag extrem ex\
        tremest extremist extric extrovert exuber exud exult eye eyebal eyebrow eyelash eyelet eyelid eyesight eyesor eyewit fabl fabric fabul facad face face\
        less facet faceti facial facil facilit facsimil fact faction factor factori factual faculti fad fade faec faggot fagot fail failur fain fainer faint f\
        ainter faintest fair fairer fairest fairi faith faithless fake faker fakir falcon fall fallaci fallen fallibl fallout fallow fals falsehood falser fal\
        sest falsetto falsifi falsiti falter fame famili familiar familiaris famin famous fan fanat fanboy fanci fancier fanciest fandom fanfar fang fantasi f\
        antast faraway farc fare farewel farina farm farmer farmland farrow farther farthest fascin fascism fascist fashion fast fasten faster fastest fastidi\
         fat fatal fatalist fate father fatherhood fatherland fathom fatigu fatten fatter fattest fatti fattier fattiest fatuous faucet fault faulti faultier \
        faultiest faultless faun fauna favor favorit favour favourit fawn faze fealti fear fearless fearsom feasibl feast feat feather featheri featheriest fe\
        atur fece fecund fed feder federalist fedora fee feebl feebler feeblest feebli feed feedback feeder feel feeler feet feign feint felin fell feller fel\
        lest fellow fellowship felon feloni felt femal femin feminin feminist femur fen fenc fencer fend fender fennel feral ferment fern feroc feroci ferret \
        ferri ferric fertil fertilis fervent fervid fervor fervour festal fester festiv festoon feta fetch fete fetid fetish fetter fettl fetus feud feudal fe\
        ver feverish fewer fewest fezz fiasco fib fibber fiber fiberglass fibr fibreglass fibula fich fickl fickler ficklest fiction fictiti fidd fiddl fiddle\
        r fidel fidget fidgeti fief field fiend fiendish fierc fiercer fiercest fieri fierier fieriest fiesta fife fifteen fifteenth fifth fifti fiftieth fig \
        fight fighter figment figur figurehead filament filch file filet filial fill filler fillet filli fillip film filmi filmier filmiest filter filth filth\
        i filthier filthiest fin final finalis finalist financ financi finch find fine finer fineri finess finest finger fingernail fingerprint fingertip fini\
         finicki finickiest finish finit fink finni fir fire firearm firecrack firefight firefli fireman firemen fireplac fireproof firesid firewood firework \
        firm firmer firmest firmwar first firsthand firth fiscal fish fisher fisheri fisherman fishermen fishi fishier fishiest fission fissur fist fit fitter\
         fittest five fiver fix fixabl fixat fixer fixiti fixtur fizz fizzi fizzl flabbi flabbier flabbiest flack flag flagon flagpol flagrant flagship flagst\
        on flail flair flak flake flaki flakier flakiest flamboy flame flamingo flammabl flan flang flank flannel flap flapjack flare flash flashback flasher \
        flashest flashi flashier flashiest flashlight flask flat flatten flatter flatteri flattest flaunt flautist flavor flavour flaw flawless flax flaxen fl\
        ay flea fleck fled fledg fledgl flee fleec fleeci fleecier fleeciest fleet fleeter fleetest flesh fleshi fleshier fleshiest flew flex flexibl fli flic\
        k flicker flier fliest flight flighti flightier flightiest flightless flimsi flimsier flimsiest flinch fling flint flinti flip flippant flipper flippe\
        st flirt flirtat flirtati flit float flock floe flog flood flooder floodlight floor flop floppi floppier floppiest flora floral florid florin florist \
        floss flotilla flounc flounder flour flouri flourish flout flow flower floweri floweriest flown fluctuat flue fluenci fluent fluentli fluf fluff fluff\
        i fluffier fluffiest fluid fluke fluki flume flung flunk flunki fluoresc flurri flush flusher flushest fluster flute flutist flutter flux flybi flyer \
        flyover foal foam foami foamier foamiest fob focal focus fodder foe fog fogey foggi foggier foggiest foghorn fogi foibl foil foist fold folder foliag \
        folio folk folklor folksi folksier folksiest folli follow foment fond fonder fondest fondl fondu font food foodstuff fool foolhardi foolhardiest fooli\
        sh foolproof foot footag footbal foothil foothold footlight footnot footpath footprint footstep footstool footwear footwork fop forag foray forbad for\
        bear forbid forbidden forbor forborn forc forcep forcibl ford fore forearm forebod forecast forefath forefing forefront forego foregon foreground fore\
        head foreign foreleg foreman foremen foremost forens foreplay forerunn foresaw forese foreseen foreshadow foresight foreskin forest forestal forestri \
        foretast foretel forethought foretold forev forew forewarn foreword forfeit forg forgav forger forgeri forget forgiv forgiven forgo forgon forgot forg\
        otten fork forlorn form formal formalis format former formid formless formul formula fornic forsak forsaken forsook forswear forswor forsworn fort for\
        th forthcom forthright forthwith forti fortieth fortifi fortitud fortnight fortress fortuit fortun forum forward forwardest forwent fossil fossilis fo\
        ster fought foul fouler foulest foulli found foundat founder foundl foundri fount fountain four fourteen fourteenth fourth fowl fox foxi foxier foxies\
        t foyer fraca fracas frack fractal fraction fractur fragil fragment fragmentari fragranc fragrant frail frailer frailest frailti frame framer framewor\
        k franc franchis frank franker frankest frankfurt frantic fratern fraternis fraud fraudul fraught fray freak freaki freckl free freed freedom freehand\
         freelanc freeli freer freest freeway freez freezer freight freighter french frenzi frequenc frequent frequentest fresco fresh freshen fresher freshes\
        t freshman freshmen freshwat fret fri friar friction friend friendli friendlier friendliest friendship friez frigat fright frighten frigid frill frill\
        i frillier frilliest fring frisk friski friskier friskiest fritter frivol frizzi frizzier frizziest frock frog frolic frolick from frond front frontag\
         frontal frontier frost frostbit frostbitten frosti frostier frostiest froth frothi frothier frothiest frown frowzi froze frozen frugal fruit fruiti f\
        ruitier fruitiest fruition fruitless frump frustrat fryer fuddl fudg fuel fuell fugit fugu fulcrum fulfil full fuller fullest fulli fumbl fume fumig f\
        unction fund fundament funer fungi fungicid fungus funnel funner funnest funni funnier funniest funnili fur furi furious furl furlong furlough furnac \
        furnish furnitur furor furri furrier furriest furrow further furthermor furthest furtiv furz fuse fuselag fusion fuss fussi fussier fussiest fusti fut\
        il futon futur futurist futz fuzz fuzzi fuzzier fuzziest gab gabbl gabl gad gadfli gadget gaf gaff gag gaieti gaili gain gait gaiter gal gala galact g\
        alaxi gale galena gall gallant gallantri galleri galley galliv gallon gallop gallow galor galvan galvanis gambit gambl gambler gambol game gamer games\
        t gamet gami gamier gamin gamma gamut gander gang gangl gangplank gangren gangster gangway gannet gantri gap gape garag garb garbag garbl garden garde\
        nia gargl gargoyl garish garland garlic garment garner garnet garnish garret garrison garrul garter gase gaseous gash gasket gasolin gasp gass gastric\
         gate gateway gather gaucho gaudi gaudier gaudiest gaug gaunt gaunter gauntest gauntlet gauz gauzi gave gavel gawk gawki gawkier gawkiest gay gayer ga\
        yest gaze gazell gazer gazet gazett gear gecko gee geed gees gelatin geld gelid gem gender gene genealog genera general generalis generat generic gene\
        ros generous genes genesi genet geneticist geni genial genii genit genius genocid genom genr gent gentil gentl gentleman gentlemen gentler gentlest ge\
        ntri genuin genus geod geograph geographi geolog geologist geometr geometri geranium gerbil germ germicid germin gestat gesticul gestur get getaway ge\
        wgaw geyser ghast ghastlier ghastliest ghetto ghost ghostlier ghostliest ghoul giant gibber gibberish gibbet gibbon gibe giddi giddier giddiest gift g\
        ig gigant gigg giggl gigolo gild gill gilt gimlet gimm gimmick gimpi gin ginger gingerbread gingham ginkgo giraff gird girder girdl girl girlfriend gi\
        rlhood girlish girt girth gist give given gizzard glacial glacier glad gladden gladder gladdest glade gladiat glamor glamoris glamour glanc gland glan\
        dular glare glass glassi glassier glassiest glasswar glaze gleam glean glee glen glib glibber glibbest glibli glide glider glimmer glimps glint gliste\
        n glitter gloat global globe globul globular gloom gloomi gloomier gloomiest glop glori glorifi glorious gloss glossari glossi glossier glossiest glov\
        e glow glower glu glucos glue gluey gluier glum glummer glummest glut gluten glutton gluttoni glycerin glyph gnarl gnash gnat gnaw gneiss gnome gnus g\
        oad goal goali goalkeep goat goate gob gobbl goblet goblin god godchild godchildren goddess godfath godless godlier godliest godlik godmoth godpar god\
        send godson goe goggl goiter goitr gold golden goldenest goldfish goldsmith golf golfer gonad gondola gone goner gong gonna goober good goodby goodi g\
        oodnight goodwil gooey goof goofi goofier goofiest googl gooier gooiest gook goon goop goos gopher gore gorg gorgeous gori gorier goriest gorilla gors\
         gosh gosl gospel gossam gossip gotten goug gouger goulash gourd gourmet gout gouti gover govern government governor gown grab grabber grace graceless\
         gracious gradat grade grader gradient gradual graduat graffiti graffito graft grail grain gram grammar grammat gramophon grand grandchild grander gra\
        ndest grandeur grandfath grandios grandmoth grandpar grandson grandstand grang granit granni granola grant granul granular grape grapefruit grapevin g\
        raph graphic graphit grappl grasp grass grasshopp grassi grassier grassiest grate grater gratifi gratitud gratuit gratuiti grave gravel graven graver \
        gravest graveston graveyard gravi gravit graviti gray grayer grayest graze greas greasi greasier greasiest great greater greatest grebe greed greedi g\
        reedier greediest greedili green greenback greener greeneri greenest greenhorn greenhous greet gregari gremlin grenad grew grey greyer greyest greyhou\
        nd grid griddl gridiron grief griev grievanc grievous grill grim grimac grime grimi grimier grimiest grimmer grimmest grin grind grinder grindston gri\
        p gripe gripp grisli grislier grisliest grist gristl grit gritti grittier grittiest grizzl grizzli grizzlier grizzliest groan grocer groceri grog grog\
        gi groggier groggiest groin groom groov groovi groovier grooviest grope gross grosser grossest grossli grotesqu grotto grouch grouchi grouchier grouch\
        iest ground groundless groundwork group grouper grous grout grove grovel grow grower growl grown growth groyn grub grubbi grubbier grubbiest grudg gru\
        el gruell gruesom gruesomest gruff gruffer gruffest gruffli grumbl grumpi grumpier grumpiest grunt guano guarante guarantor guard guardian guava guerr\
        illa guess guessabl guesswork guest guffaw guid guidanc guidebook guidelin guil guild guillotin guilt guilti guiltier guiltiest guiltili guiltless gui\
        nea guis guitar guitarist gulag gulch gulf gull gullet gulli gullibl gulp gum gumdrop gummi gummier gummiest gumption gun gunfir gunman gunmen gunner \
        gunni gunpowd gunshot guppi gurgl gurney guru gurus gush gusher gusset gust gusti gustier gustiest gut gutter guy guzzl gybe gym gymnasium gymnast gyn\
        aecolog gynecolog gynecologist gypsum gyrat gyro gyroscop habit habitat habitu hack hacker hackl hackney hacksaw haddock haemoglobin haemophilia haemo\
        rrhag haft hag haggard haggl haiku hail hailston hair haircut hairdo hairdress hairi hairier hairiest hairlin hake hale haler halest half halfway hali\
        but hall hallelujah hallmark hallway halo halon halt halter halv ham hamburg hamlet hammer hammock hamper hamster hamstr hamstring hamstrung hand hand\
        bag handbook handcuf handcuff handed handi handicap handicraft handier handiest handiwork handkerchief handl handlebar handler handmad handout handrai\
        l handshak handsom handsomest handwrit hang hangar hanger hangout hangov hank hanker hansom haphazard hapless happen happi happier happiest happili ha\
        r harangu harass harbor harbour hard hardback harden harder hardest hardi hardier hardiest hardlin hardship hardwar hardwood hare harebrain harem hark\
         harlot harm harmless harmon harmoni harmonica harmonis harp harpi harpist harpoon harpsichord harri harrow harsh harsher harshest hart harvest hash h\
        asp hassl hast hasten hasti hastier hastiest hastili hat hatch hatchet hate hater hath hatr hatter haughti haughtier haughtiest haughtili haul hauler \
        haunt have haven havoc haw hawk hawker hawser hay haymow haystack haywir hazard haze hazel hazi hazier haziest hazili hazmat head headach header headf\
        irst headi headier headiest headland headlight headlin headlong headmast headphon headquart headrest headroom headston headstrong headway heal healer \
        health healthcar healthi healthier healthiest heap hear heard hearer hears hearsay heart heartach heartbeat heartbreak heartbroken heartburn hearten h\
        eartfelt hearth hearti heartier heartiest heartili heartless heat heater heath heathen heather heav heaven heavenli heavenliest heavi heavier heaviest\
         heavili heavyweight heckl heckler hectic hector hedg hedgehog heed heedless heehaw heel heft hefti heftier heftiest heifer height heighten heinous he\
        ir heirloom held helicopt heliport helium helix hell hellish hello helm helmet helot help helper helpless hem hemispher hemlock hemoglobin hemophilia \
        hemorrhag hemp hempen hen henc henceforth henchman henchmen henna hepat hepper her herald herb herbivor herd herder here hereabout hereaft herebi here\
        d hereditari herein hereof heresi heret hereto herewith heritag hermit hernia hero heroic heroin heroism heron herp herring herself hesit heterosexu h\
        eurist hew hewer hex hexadecim hexagon heyday hiatus hibern hiccup hick hickori hidden hide hideaway hideous hie hierarch hierarchi hieroglyph high hi\
        ghbrow higher highest highland highlight highway hijack hike hiker hilar hilari hill hillbilli hilli hillier hilliest hillsid hilt him himself hind hi\
        nder hindranc hindsight hing hint hinterland hip hipper hippest hippi hippopotamus hire hiss histogram histor histori historian hit hitch hitchhik hit\
        her hitherto hitter hive hoagi hoard hoarder hoari hoars hoarser hoarsest hoax hoaxer hob hobbi hobbit hobbl hobbyhors hobgoblin hobnob hobo hock hock\
        ey hod hodgepodg hoe hog hogan hoist hokum hold holder holdup hole holi holiday holier holiest holler holli hollow hollowest holocaust holster homag h\
        ome homeland homeless homeli homeliest homemad homesick homespun homestead homeward homework homey homicid homier homiest homili homini homogen homoge\
        nis homonym homophob homosexu hone honest honestest honesti honey honeycomb honeymoon honeysuckl honk honor honorari honour hooch hood hoodi hoodlum h\
        oodoo hoodwink hooey hoof hook hookah hooki hookup hoop hoopla hooray hoot hooter hoov hop hope hopeless hopper hopscotch hord horizon horizont hormon\
         horn hornet horni hornier horniest horoscop horrend horribl horrid horrif horrifi horror hors horseback horseman horseplay horsepow horseradish horse\
        sho horsey horticultur hose hosieri hospit hospitalis host hostag hostel hostess hostil hot hotb hotel hothead hotkey hotter hottest hound hour hourgl\
        ass hous houseboat household housekeep housew housewarm housewif housework hove hovel hover how howdah howev howl howler hub hubbi hubbub hubri huddl \
        hue huf huff huffi huffier huffiest hug huge huger hugest hula hulk hull hullabaloo hum human humanest humanis humanist humanitarian humbl humbler hum\
        blest humbug humdrum humeri humid humidifi humil humili hummingbird hummus humor humorist humour hump humus hunch hunchback hundr hundredth hung hunge\
        r hungri hungrier hungriest hungrili hunk hunt hunter hurdl hurl hurler hurrah hurri hurrican hurt hurtl husband hush husk husker huski huskier huskie\
        st huskili hussar hussi hustl hustler hut hutch hyacinth hybrid hydra hydrant hydraul hydrogen hydroplan hyena hygien hymen hymn hymnal hyperbol hyper\
        tens hyphen hypnosi hypnot hypnotis hypnotist hypo hypochondria hypocrisi hypocrit hypotenus hypothes hypothesi hypothesis hypothet hyster hysteria ia\
        mb iambic ibex ibi ibis ice iceberg icebreak icecap icicl icier iciest icili icon ide idea ideal idealis idealist ident identifi ideolog idioci idiom \
        idiomat idiosyncrasi idiot idl idler idlest idol idolis idyl igloo ignit ignor iguana ilk ill illeg illegitim illicit illiter illiteraci illog illumin\
         illus illusori illustr illustri imag imageri imagin imaginari imam imbal imbecil imit immacul immateri immatur immeasur immedi immens immers immigr i\
        mmin immobil immobilis immor immort immov immun immunis immur imp impact impair impal impala impart imparti impass impati impeach impecc imped impedi \
        impel impend impenetr imper imperfect imperi imperialist imperil imperson impertin impervi impetu impetus imping impish implac implant implaus impleme\
        nt impli implic implicit implor impolit import impos imposit imposs impostor impot impound impoverish impract imprecis impregn impress imprint impriso\
        n improb impromptu impromptus improp improprieti improv improvis impud impugn impuls impun impur impurest imput inabl inaccess inaccur inaccuraci inac\
        t inadequ inadequaci inadmiss inadvert inadvis inalien inan inanest inanim inapplic inapt inarticul inasmuch inaud inaugur inauspici inborn inbox inbr\
         inbre inbreed inbuilt incalcul incandesc incant incap incapac incapacit incarcer incarn incendiari incens incent incept incess incest incestu inch in\
        cid incident inciner incis incisor incit inclin includ inclus incognito incoher incom incompar incompat incompet incomplet inconclus incongru inconsis\
        t inconsol inconveni incorpor incorrect incorrig increas incred incredul increment incrimin incub incumb incur inde indebt indec indecis indefens inde\
        fin indefinit indel indent independ index indic indict indiffer indigen indigest indign indigo indirect indiscreet indiscret indispos indisput indisti\
        nct individu indivis indoctrin indol indomit indoor induc induct indulg industri ined ineffect ineffectu ineffici ineleg inelig inept ineptitud inequ \
        inert inerti inertia inescap inevit inexact inexcus inexor inexpens inexperi inexplic inextric infal infam infami infanc infant infantil infantri infa\
        tu infeas infect infecti infel infer inferior inferno infertil infest infidel infield infiltr infin infinit infirm infirmari infix inflam inflamm infl\
        ammatori inflat inflationari inflect inflex inflexion inflict inflow influenc influenti influenza influx info inform infract infrar infrequ infring in\
        furi infus ingeni ingenu ingest ingot ingrain ingrati ingratitud ingredi inhabit inhal inher inherit inhibit inhospit inhuman initi initial initialis \
        initio inject injunct injur injuri injustic ink inki inkier inkiest inkl inlaid inland inlay inlet inlin inmat inmost inn innard innat inner innermost\
         inning innkeep innoc innocu innov innuendo innumer inocul inoffens inop inopportun inordin input inquest inquir inquiri inquisit insan insanest insat\
        i inscrib inscript inscrut inseam insect insecticid insecur insensit insepar insert inset insid insidi insight insignia insincer insinu insipid insist\
         insofar insol insolubl insolv insomnia inspect inspector inspir instabl instal instanc instant instead instep instig instil instinct institut instruc\
        t instructor instrument insuffer insuffici insul insular insulin insult insur insurg insurrect intact intak intang integ integr intel intellect intell\
        ectu intellig intend intens intensest intensifi intent inter interact interced intercept interchang intercom interconnect intercours interest interf i\
        nterfac interfer interim interior interject interlock interlop interlud intermarri intermedi intermediari intermin intermingl intermiss intermitt inte\
        rn internet interplay interpos interpret interraci interrog interrupt intersect interspers interst interstellar intertwin interv interven intervent in\
        terview interweav interwov interwoven intestin intim intimaci intimid into intoler inton intox intract intramur intransit intraven intrepid intric int\
        ricaci intrigu intrins intro introduc introduct introductori introvert intrud intrus intuit inund inur invad invalid invalu invari invas invect invent\
         inventor inventori invers invert invertebr invest investig investor inveter invigor invinc invis invit invoc invoic invok involuntari involv invulner\
         inward iodin iodis iodiz ion ionis ioniz iota ipecac irasc irat iri iridesc iris irk iron ironi irradi irrat irrefut irregular irrelev irrepar irresi\
        st irrespect irrever irrevers irrevoc irrig irrit isl island islet ism isobar isol issu isthmus ital italic italicis itch itchi itchier itchiest item \
        itemis iter itiner itinerari itself ivi ivori jab jabber jabot jack jackal jackass jackdaw jacket jackknif jackkniv jackpot jade jag jagged jaggedest \
        jaguar jail jailer jalopi jam jamb jambore jangl janitor japan jape jar jargon jasper jaundic jaunt jaunti jauntier jauntiest jauntili javelin jaw jaw\
        bon jay jaywalk jazz jealous jealousi jean jeep jeer jejun jell jelli jellyfish jeopard jeopardi jeopardis jerk jerki jerkier jerkiest jerkin jersey j\
        est jester jet jetsam jetti jettison jewel jewelleri jewelri jib jibe jiffi jig jiggl jigsaw jihad jilt jimmi jingl jinn jinni jinx jitney jitter jitt\
        eri jitteriest job jobber jockey jocos jocular jocund jog jogger joggl join joiner joint joist joke joker jolli jollier jolliest jolt josh jostl jot j\
        oul jounc journal journalist journey joust jovial joy joyful joyfullest joyous joystick jubil jubile judg judgement judgment judici judiciari judo jug\
         juggernaut juggl juggler jugular juic juicer juici juicier juiciest jujub julep jumbl jumbo jump jumper jumpi jumpier jumpiest junco junction junctur\
         jungl junior junip junk junker junket junki junta juri jurisdict jurist juror just juster justest justic justifi jut jute juvenil juxtapos kaboom kaf\
        tan kale kaleidoscop kangaroo kaolin kapok karat kayak kazoo kebab keel keen keener keenest keep keeper keepsak keg kelp ken kennel kept kerb kerchief\
         kernel kerosen ketch ketchup keto kettl key keyboard keyhol keynot keyston keystrok keyword khaki khan kibitz kibosh kick kickback kicker kicki kicko\
        ff kid kidder kidnap kidnapp kidney kill killer kiln kilo kilobyt kilogram kilomet kilometr kilowatt kilt kilter kimono kind kinda kinder kindergarten\
         kindest kindl kindlier kindliest kindr kinfolk king kingdom kingfish kink kinki kinkier kinkiest kinship kiosk kipper kismet kiss kisser kit kitchen \
        kitchenett kite kith kitsch kitten kitti kiwi knack knacker knapsack knave knead knee kneecap kneed kneel knell knelt knew knicker knife knight knight\
        hood knit knive knob knock knocker knockout knoll knot knotti knottier knottiest know knowledg known knuckl koala kook kooki kopeck kosher kowtow kron\
        e kroner kronor kudo kudzu kudzus lab label labia labial labium labor laboratori labori labour labyrinth lace lacer laci lacier laciest lack lackey la\
        cklust lacklustr lacquer lacross lactic lacuna lad ladder laddi lade laden ladi ladl ladybug ladylik lag lager laggard lagoon laid lain lair laiti lak\
        e lam lama lamb lambda lame lament lamer lamest lamp lampoon lanc lancer lancet land lander landladi landlock landlord landmark landown landscap lands\
        lid lane languag languid languish languor lank lanker lanki lankier lankiest lantern lap lapel laps larceni larch lard larder larg larger largest larg\
        o lariat lark larva larval laryng larynx lascivi laser lash lass lassi last lat latch late latent later latest latex lath lather latitud latrin latt l\
        atter lattic laud laudabl laugh laughabl laughter launch launcher launder laundri laureat laurel lava lavatori lavend lavish lavishest law lawless law\
        mak lawn lawsuit lawyer laxat laxer laxest laxiti laxli lay layer layman laymen layout laze lazi lazier laziest lea leach lead leaden leader leadershi\
        p leaf leafi leafier leafiest leaflet leagu leak leakag leaki lean leaner leanest leap leapfrog leapt learn learnt leas leash least leather leatheri l\
        eav leaven lecher lectern lectur ledg ledger lee leech leek leer leeri leerier leeriest leeway left lefter leftest lefti leftmost leg legaci legal leg\
        alis legalist legat legato legend legendari legibl legion legisl legislatur legitim legitimaci legman legmen legum lei leisur lemm lemma lemon lemonad\
         lemoni lemur len lend length lengthen lengthi lengthier lengthiest lengthwis lenienc lenient lens lent lentil leopard leotard leper leprosi lesbian l\
        esion less lesse lessen lesser lesson lessor lest let letdown lethal letharg lethargi letter letterhead lettuc letup leukaemia leukemia leve level lev\
        er leverag levi leviti lewd lewder lewdest lexic lexicon liabil liabl liaison liar libel liber liberalis libertarian liberti librari librarian librett\
        o lice licenc licens lichen licit lick licoric lid lie lief liefer lieg lieu lieuten life lifeboat lifeform lifeguard lifeless lifelik lifelin lifelon\
        g lifer lifespan lifestyl lifetim lift ligament ligatur light lighten lighter lightest lighthous lightn lightning lightweight likabl like likeabl like\
        li likeliest likelihood liken liker likest likewis lilac lili lilt limb limber limbo lime limelight limerick limeston limi limier limit limitless limn\
         limousin limp limper limpest limpet limpid limpli linag linchpin linden line lineag lineal linear linefe linen liner linger lingeri lingo linguist li\
        niment link linkag linker linkup linnet linoleum lint lintel lion lioness lip lipid lipstick liquefi liqueur liquid liquor liquoric lira lire lisl lis\
        p lissom list listen listless litani litchi liter literaci literari literatur lith lither lithest lithium litig litmus litr litter litterbug littl lit\
        tler littlest liturg liturgi livabl live liveabl liveli liveliest livelihood liven liver liveri livest livestock livid lizard llama llano load loadabl\
         loader loaf loafer loam loami loan loaner loath loathsom loav lob lobbi lobbyist lobe lobotomi lobster local localis locat loci lock locker locket lo\
        cksmith lockup loco locomot locus locust lode lodg lodger loft lofti loftier loftiest log logarithm loge logger logic logician login logo logoff logon\
         logout loin loincloth loiter lolcat loll lollipop lone loneli loneliest lonesom long longer longest longev longhand longish longitud longitudin longs\
        horeman longshoremen loofah look lookout lookup loom loon looni loonier looniest loop loophol loopi loos loosen looser loosest loot lop lope lopsid lo\
        rd lore lorn lorri lose loser loss lost lot lotion lotteri lotto lotus loud louder loudest loudspeak loung lous lousi lousier lousiest lout louver lou\
        vr lovabl love loveli loveliest lover low lowdown lower lowest lowish lowli lowlier lowliest loyal loyalest loyalti lozeng luau luaus lubber lube lubr\
        ic lucid luck lucki luckier luckiest luckili lucr lucrat ludicr lug luggag lukewarm lull lullabi lumbar lumber lumberjack lumin luminari lummox lump l\
        umpi lumpier lumpiest lunaci lunar lunat lunch luncheon lunchtim lung lupin lupus lurch lure lurid lurk luscious lush lusher lushest lust luster lusti\
         lustier lustiest lustr lustrous lute luxuri lyceum lymph lymphat lynch lynx lyre lyric macabr macaroni macaw mace machet machin machineri machinist m\
        acho mackerel macron macroscop mad madam madcap madden madder maddest made madhous madman madmen madra maelstrom magazin magenta maggot magic magician\
         magistr magma magnanim magnat magnesium magnet magnetis magnifi magnific magnitud magnolia magnum magpi mahogani maid maiden mail mailbox mailer mail\
        man mailmen maim main mainfram mainland mainlin mainstay mainstream maintain mainten maiz majest majesti major make maker makeshift makeup maladi mala\
        djust malaria male malevol malform malfunct malic malici malign mall mallard malleabl mallet mallow malnutrit malpractic malt maltreat mama mambo mamm\
        a mammal mammalian mammon mammoth man manacl manag manageri mandat mandatori mandibl mandolin mane maneuv mang manga manger mangi mangier mangiest man\
        gl mango mangrov manhandl manhol manhood mani mania maniac manic manicur manicurist manifest manifesto manifold manipul mankind manli manlier manliest\
         manna mannequin manner mannish manoeuvr manor manpow mans mansion manslaught mant mantel mantelpiec manti mantl manual manufactur manur manuscript ma\
        p mapl mapper mar maraca marathon maraud marbl march marcher mare margarin margin maria marigold marijuana marin marina marionett marit maritim mark m\
        arker market marketplac marksman marksmen marlin marmalad marmot maroon marque marri marriag marrow marsh marshal marshi marshier marshiest marshmallo\
        w marsupi mart marten martial martin martyr martyrdom marvel mascara mascot masculin mash masher mashup mask masochist mason masonri masqu masquerad m\
        ass massacr massag massiv mast master masteri mastermind masterpiec mastic masturb mat matador match matchbook matchless matchmak mate materi material\
        is materialist matern math mathemat matin matriarch matric matricul matrimoni matrix matron matt matter mattress matur maturest matzo matzoh matzot ma\
        udlin maul mausoleum mauv maven maverick maw maxim maxima maximis maximum mayb mayfli mayhem mayonnais mayor maze mead meadow meager meagr meal meali \
        mealier mealiest mean meander meaner meanest meaning meaningless meant meantim meanwhil measl measli measlier measliest measur meat mechan mechanis me\
        dal medallion meddl meddler meddlesom media medial median mediat medic medicin mediev mediocr medit medium medley meek meeker meekest meet megabyt meg\
        alomaniac megaphon megaton melancholi mellow mellowest melod melodi melodrama melodramat melon melt member membership membran meme memento memo memoir\
         memor memorandum memori memoris menac menag menageri mend mender menial menopaus mens menstrual menstruat mental menthol mention mentor menu menus me\
        ow mercantil mercenari merchandis merchant merci merciless mercuri mere merest merg merger meridian meringu merino merit mermaid merman mermen merri m\
        errier merriest merrili merriment mesa mescal mesdam mesh mess messag messeng messi messier messiest metabol metal metallurgi metamorphos metaphor met\
        aphys mete meteor meteorit meteorolog meter method methodolog meticul metr metric metro metropoli metropolis metropolitan mettl mew mewl mezzanin miao\
        w miasma mica mice microb microbiolog microcod microfich microfilm micromet micrometr micron microphon microscop microsecond microwav midday middi mid\
        dl middleman middlemen midg midget midnight midriff midst midstream midsumm midway midwif midwiv mien might mighti mightier mightiest migrain migrant \
        migrat migratori mike mil milch mild milder mildest mildew mile mileag miler mileston milf milit militari militarili militia milk milker milki milkier\
         milkiest milkman milkmen mill miller millet milligram millimet millimetr millin millineri million millionair millionth millisecond mime mimic mimick \
        mimicri mimosa minc mincemeat mind minded mindless mine minefield miner mingl miniatur minibus minicomput minim minima minimalist minimis minimum mini\
        on minist ministeri ministri mink minnow minor minstrel mint minuet minus minuscul minut minutest minx miracl miracul mirag mire mirror mirth misadven\
        tur misbehav misbehavior misbehaviour miscarri miscarriag miscellani mischief mischiev misconduct misconstru miscu misde misdemeanor misdemeanour misd\
        id misdirect misdo miser miseri misfit misfortun misgiv misguid mishap misinform misinterpret misjudg misl mislaid mislay mislead mismatch misnom misp\
        lac misprint misquot misread misrepres miss missal misshapen missil mission missionari missiv misspel mist mistak mistaken misti mistier mistiest mist\
        leto mistook mistress mistrust mistyp misus mite miter mitig mitr mitt mitten mix mixer mixtur mizzen mkay mnemon moan moat mob mobil mobilis moccasin\
         mocha mock mocker mockeri mockingbird mod modal mode model moder modern modernis modest modesti modicum modif modifi modish modul modular mogul mohai\
        r moieti moir moist moisten moister moistest moistur molar molass mold molder moldi moldier moldiest mole molecul molecular molest moll mollifi mollus\
        c mollusk molt molten mom moment momentari momentarili momentum monarch monarchi monast monasteri monetar monetari money monger mongoos mongrel moni m\
        onitor monk monkey monochrom monogam monogami monogram monolith monologu monopol monopoli monopolis monorail monosyl monoton monotoni monsoon monster \
        monstros monstrous month monument moo mood moodi moodier moodiest moodili moon moonbeam moonlight moor moos moot mop mope moppet moral moralist morass\
         moratorium moray morbid more moreov morgu morn moron moros morphin morpholog morrow morsel mortal mortar mortgag mortifi mortuari mosaic mosey mosqu \
        mosquito moss mossi mossier mossiest most mote motel moth mothbal mother motherhood motif motil motion motionless motiv motley motlier motliest motor \
        motorbik motorcad motorcycl motoris motorist motorway motto mould mouldi mouldier mouldiest moult mound mount mountain mourn mourner mous mouser mousi\
         mousier mousiest mouss moustach mouth mouthpiec movabl move movement mover movi mow mower much muck mucki mucous mucus muddi muddier muddiest muddl m\
        uesli muf muff muffin muffl muffler mufti mug mugger muggi muggier muggiest muggl mukluk mulch mule mulish mull mullah mullet multi multipl multipli m\
        ultitask multitud mum mumbl mummer mummi mummifi mump munch mundan municip mural murder murk murki murkier murkiest murmur muscat muscl muscular muse \
        museum mush mushi mushier mushiest mushroom music musician musk musket muski muslin muss mussel mussi must mustach mustang mustard muster musti mustie\
        r mustiest mutant mutat mute muter mutest mutil mutin mutini mutt mutter mutton mutual muumuu muzzl myna mynah myopia myopic myriad myrrh myrtl myself\
         mysteri mystic mystifi myth mythic mytholog nab nabob nacho nacr nadir nag naiad nail naiv naiver naivest naiveti nake naked name nameless namesak na\
        p napalm nape napkin nappi narcot nari narrat narrow narrowest narrowli nasal nasti nastier nastiest nastili natal nation nationalis nationalist natio\
        nwid nativ natti nattier nattiest natur naturalis naturalist naught naughti naughtier naughtiest naughtili nausea nauseat nauseous nautic naval nave n\
        avel navi navig nay near nearbi nearer nearest nearsight neat neater neatest neath nebul nebula necess necessari necessarili necessit neck neckerchief\
         necklac necklin neckti necrophilia nectar nectarin need needi needier neediest needl needless needlework negat negativ neglect neglig neglige negoti \
        neigh neighbor neighborhood neighbour neither neocon neon neophyt nephew nepot nerv nervi nervous nest nestl net nether nettl network neural neurolog \
        neurologist neuron neuros neurosi neurot neuter neutral neutralis neutron never nevertheless newbi newborn newcom newel newer newest newfangl newli ne\
        ws newsag newscast newsi newsier newsiest newslett newspap newsprint newsstand newt newton next nexus niacin nib nibbl nice nicer nicest niceti nich n\
        ick nickel nicknam nicotin niec nifti niftier niftiest nigga niggaz nigh nigher night nightclub nightfal nightgown nightingal nightmar nightmarish nig\
        httim nimbi nimbl nimbler nimblest nimbus nincompoop nine nineteen nineteenth nineti ninetieth ninja ninni ninth nip nipper nippi nippier nippiest nip\
        pl nit niter nitr nitrat nitrogen nitwit nix nobil nobl nobleman noblemen nobler noblest noblewoman noblewomen nobli nobodi nocturn nod nodal noddi no\
        de nodul noe noel noggin nois noiseless noisi noisier noisiest noisili nomad nomenclatur nomin nomine nonc nonchal noncom noncommitt nondescript none \
        nonent nonetheless nonfict nonflamm nonpartisan nonprofit nonresid nonsens nonstandard nonstop nontrivi nonviol noodl nook noon noos norm normal north\
         northeast northeastern norther northern northward northwest northwestern nose noseble nosh nosi nosier nosiest nostalg nostalgia nostril notabl notar\
        i notat notch note notebook noteworthi noth nothing notic noticeboard notif notifi notion notori notorieti nougat nought noun nourish nous nova novel \
        novelist novelti novic nowaday noway nowher nowis noxious nozzl nuanc nub nubil nuclear nuclei nucleus nude nuder nudest nudg nudism nuditi nugget nui\
        sanc null nullifi numb number numbest numbl numer nun nuncio nuptial nurs nursemaid nurseri nurtur nut nutcrack nutmeg nutria nutrient nutriment nutri\
        t nutriti nutshel nutti nuttier nuttiest nuzzl nylon nymph oaf oafish oak oaken oakum oar oas oasi oaten oath oatmeal obedi obelisk obes obey obfusc o\
        bit obituari object objector oblat oblig obligatori obliqu obliter oblivi oblivion oblong obnoxi obo oboist obscen obscenest obscur obscurest observ o\
        bservatori obsess obsolesc obsolet obstacl obstetr obstetrician obstin obstinaci obstruct obtain obtrus obtus obtusest obvious occas occasion occup oc\
        cupi occur occurr ocean oceanographi ocelot ocher ochr octagon octal octan octav octet octopus ocular odd odder oddest odditi ode odious odium odomet \
        odor odour oedema oesophagi oesophagus off offal offbeat offenc offend offens offer offhand offic offici offload offset offshoot offshor offspr offsta\
        g often oftenest ogl ogr ohm oil oili oilier oiliest ointment okay okra olden older oldest oleo olfactori oliv omega omelet omelett omen omin omiss om\
        it omnibus omnipot omnipres omnisci onc oncom one oner oneself ongo onion onli onlin onlook onomatopoeia onrush onset onslaught onto onus onward onyx \
        oodl ooz opal opaqu opaquest open openest oper opera operand operat opiat opin opinion opioid opium opossum oppon opportun opportunist oppos opposit o\
        ppress oppressor opt optic optician optim optima optimis optimist optimum option optometrist opul opus oracl oral orang orangutan orat oratori orb orb\
        it orc orchard orchestr orchestra orchid ordain ordeal order ordin ordinari ordinarili ordur ore organ organis organist orgasm orgi orient orific orig\
        in ormolu ornament ornat orneri ornitholog orphan orphanag orthodontist orthodox orthogon orthographi orthopaed orthoped oscil oscilloscop osier osmos\
        i osprey ossifi ostens ostent ostentati ostrac ostracis ostrich other otherwis otios otter ouch ought ounc our ourselv oust ouster out outbound outbre\
        ak outburst outcast outclass outcom outcri outdat outdid outdist outdistanc outdo outdon outdoor outer outermost outfield outfit outfox outgo outgrew \
        outgrow outgrown outgrowth outhous outing outlaid outlandish outlast outlaw outlay outlet outlin outliv outlook outmod outnumb outpati outpost output \
        outrag outran outright outrun outset outshin outshon outsid outskirt outsmart outspoken outstand outstat outstrip outward outweigh outwit oval ovari o\
        vat oven over overal overbear overblown overboard overbor overborn overburden overcam overcast overcharg overcoat overcom overcrowd overdid overdo ove\
        rdon overdos overdraft overdraw overdrawn overdrew overdu overeat overeaten overestim overflow overgrew overgrow overgrown overh overhand overhang ove\
        rhaul overhead overhear overheard overheat overhung overkil overlaid overlain overland overlap overlay overli overload overlong overlook overnight ove\
        rpass overpow overpr overpric overprint overr overran overreact overrid overridden overrod overrul overrun overs oversampl oversaw overse oversea over\
        seen overshadow overshoot overshot oversight oversleep overslept overst overstep overt overtak overtaken overthrew overthrow overthrown overtim overto\
        n overtook overtur overturn overus overview overweight overwhelm overwork overwrit overwritten overwrought ovoid ovul ovum owe owl owlet owlish own ow\
        ner ownership oxbow oxen oxford oxid oxidis oxygen oyster ozon pace pacemak pacif pacifi pacifist pack packag packer packet pact pad paddi paddl paddo\
        ck padlock paean paediatr pagan page pageant pageantri pager pagin pagoda paid pail pain painful painfullest painless painstak paint painter pair paja\
        ma pal palac palat palati pale paleontolog paler palest palett pall pallbear pallet pallid pallor palm palmi palomino palpabl palsi paltri paltrier pa\
        ltriest pampa pamper pamphlet pan panacea pancak pancrea pancreas pancreat panda pandemonium pander pane panel pang panhandl panic panick panicki pano\
        ram panorama pansi pant panther panti pantomim pantri pap papa papaci papal papaya paper paperback paperi paperweight paperwork paprika papyri papyrus\
         par parabl parachut parad paradigm paradis paradox paraffin paragon paragraph parakeet parallel paralys paralysi paralyt paralyz paramet paramount pa\
        ranoia paranoid paraphras parapleg parasit parasol paratroop parcel parch parchment pardon pare parent parentag parenthes parenthesi parenthood pariah\
         parish parishion pariti park parka parkway parlay parley parliament parlor parlour parochi parodi parol parri parrot pars parsec parser parsley parsn\
        ip parson parsonag part partak partaken parti partial particip participl particl particular partisan partit partner partnership partook partridg pasha\
         pass passabl passag passageway passbook passel passeng passer passion passiv passport password past pasta pastel pasteur pasteuris pasti pastich past\
        ier pastiest pastim pastor pastri pastur pat patch patchi patchwork pate patent patern path pathet patho patholog pathologist pathway patienc patient \
        patientest patin patina patio patoi patriarch patrimoni patriot patrol patron patronag patronis patsi patter pattern patti pauciti paunch paunchi paun\
        chier paunchiest pauper paus pave pavement pavilion paw pawl pawn pawnbrok pawpaw pay payabl payer payload payment payoff payrol pea peac peaceabl pea\
        cemak peach peacock peahen peak peal peanut pear pearl peasant peat pebbl pec pecan peck pectin peculiar pedagogi pedal pedant pedantri peddl peddler \
        pedest pedestrian pediatr pediatrician pedigre pedlar peek peel peep peeper peer peerless peev peevish peewe peg peko pelican pellet pelt pelvi pelvic\
         pelvis pen penal penalis penalti penanc penc penchant pencil pend pendant pendulum penetr penguin peni penicillin penil peninsula penis penit peniten\
        tiari penknif penkniv penmanship pennant penni penniless pennon pension pensiv pent pentagon penthous penultim penuri peon peoni peopl pep pepper pepp\
        ermint pepsin peptic perceiv percent percentag percept perch perchanc percol percuss peremptori perenni perfect perfectest perfor perform perfum perfu\
        nctori perhap peril perimet period peripher peripheri periscop perish perjur perjuri perk perki perkier perkiest perman permeat permiss permit permut \
        pernici peroxid perpetr perpetu perplex persecut persecutor persev persever persist person persona personalis personifi personnel perspect perspir per\
        suad persuas pert pertain perter pertest pertin perturb perus pervad pervas pervers pervert peseta peski peskier peskiest peso pessim pessimist pest p\
        ester pesticid pestil pestl pet petal petard peter petit petrel petrifi petrol petroleum petti petticoat pettier pettiest petul petunia pew pewe pewte\
        r peyot phantom pharmaci pharmacist phase pheasant phenomen phenomena phenomenon phial philanthropi philosoph philosophi philosophis phish phlegm phle\
        gmat phloem phlox phobia phoeb phoenix phone phonet phoney phoni phonic phonier phoniest phonograph phosphor phosphorus photo photocopi photogen photo\
        graph photographi photon phrase phraseolog phyla phylum physic physician physicist physiolog physiqu pianist piano piazza pica piccolo pick pickax pic\
        ket picki pickier pickiest pickl pickpocket pickup picnic picnick pictori pictur picturesqu piddl pie piec piecem piecework pier pierc pieti piffl pig\
         pigeon pigeonhol piggish piggyback pighead pigment pigpen pigtail pike piker pilaf pile pilfer pilgrim pilgrimag pill pillag pillar pillow pillowcas \
        pilot pimpl pimpli pimplier pimpliest pin pinch pincushion pine pineappl pinion pink pinker pinkest pinnacl pinpoint pint pinto pioneer pious pip pipe\
         pipelin piper pipit pippin piqu piraci piranha pirat pirouet pirouett pistachio pistil pistol piston pit pita pitch pitcher pitchfork piteous pitfal \
        pith pithi pithier pithiest piti pitiless piton pittanc pivot pixi pizza placard placat place placement placenta placer placid plagiar plagiaris plagi\
        arist plagu plaic plaid plain plainer plainest plaint plaintiff plaintiv plait plan planar plane planet planetari planetarium plank plankton planner p\
        lant plantain plantat planter plaqu plasma plaster plastic plate plateau plateaus platen platform platinum platitud platoon platter plausibl play play\
        abl playback player playground playhous playmat playpen playth playwright plaza plea plead pleas pleasant pleasantest pleasantri pleasur pleat pledg p\
        lenti plethora plexus pli pliabl pliant plier plight plinth plod plop plot plotter plough plover plow ploy pluck plucki plug plugin plum plumag plumb \
        plumber plume plummet plump plumper plumpest plunder plung plunger plural plus pluse plush plusher plushest plushi plutonium plywood pneumat pneumonia\
         poach poacher pock pocket pocketbook pockmark pod podium poem poesi poet poetic poetri poignanc poignant poinsettia point pointer pointless pois pois\
        on poke poker pokey poki pokier pokiest pol polar polaris pole polem polic policeman policemen policewoman policewomen polici polio polish polit polit\
        est politi politician polka poll pollen pollin pollster pollut polo polygam polygami polygon polynomi polyp polytechn pomad pomegran pommel pomp pompo\
        us poncho pond ponder pone poni pontoon poodl pooh pool poop poor poorer poorest pop popcorn pope popgun poplar poplin poppa poppi popul populac popul\
        ar popularis porcelain porch porcupin pore pork porno pornograph pornographi porous porpois porridg port portabl portal portend portent porter portfol\
        io porthol portico portion portlier portliest portrait portray pose poser poseur posi posit positiv possess possessor possibl possum post postag posta\
        l postbox postcard postcod poster posterior postgradu posthum postman postmark postmast postmen postpon postscript postul postur pot potash potassium \
        potato potenc potent potenti pothol potion potpi potter potteri pouch poultri pounc pound pour pout poverti powder powderi power powerhous powerless p\
        owwow pox practic practis practition pragmat prairi prais praiseworthi pram pranc prank prate prattl prawn pray prayer preach preacher preambl precari\
         precaut preced precinct precious precipic precipit precis precisest preclud precoci preconc preconceiv precursor predat predatori predecessor predefi\
        n predic predica predict predictor predomin preemin preempt preen prefab prefac prefect prefer preferenti prefix pregnanc pregnant prehistor prejud pr\
        ejudic prejudici preliminari prelud prematur premier premis premium premonit prenat prenup preoccupi prepaid prepar preparatori prepay preposit prepos\
        ter prerequisit prerog prescrib prescript presenc present preserv preset presid presidenti press pressur prestig prestigi presto presum presumpt presu\
        mptu presuppos pretenc pretend pretens pretenti pretext pretti prettier prettiest pretzel prevail preval prevent preview previous prey pri price price\
        less prick prickl pricklier prickliest pride priest priestess priesthood prig prim primal primari primarili primat prime primer primev primit primmer \
        primmest primp primros princ princess princip principl print printabl printer printout prior priori prioriti prise prism prison privaci privat private\
        st privatis privet privi privier priviest privileg prize probabl probat probe problem problemat procedur proceed process procession processor proclaim\
         proclam procur prod prodig prodigi produc product profan profess profession professor proffer profici profil profit profound profoundest profund prof\
        us progeni prognos prognosi program programm progress prohibit project projectil projector proletarian proletariat prolif prolifer prolix prologu prol\
        ong prom promenad promin promis promiscu promontori promot prompt prompter promptest promulg prone prong pronoun pronounc proof proofread prop propag \
        propaganda propel propens proper properest properti propheci prophesi prophet propon proport propos proposit proprietari proprieti proprietor propuls \
        pros prose prosecut prosecutor prosi prospect prospector prospectus prosper prostitut prostrat protagonist protect protector protein protest protocol \
        proton prototyp protract protractor protrud protrus proud prouder proudest provabl prove proven proverb proverbi provid provinc provinci provis provis\
        ion proviso provoc provok prow prowess prowl prowler proxi proxim prude prudenc prudent prudish prune psalm pseudo pseudonym pshaw psst psych psychede\
        l psychiatr psychiatri psychiatrist psychic psycholog psychologist psychopath psychos psychosi psychot puberti public publicis publish puck pucker pud\
         puddl pudgi pudgier pudgiest pueblo puf puff puffer puffi puffier puffiest puffin pug pugnaci puke pull puller pullet pulley pullov pulmonari pulp pu\
        lpi pulpit puls pulsar pulsat pulver pulveris puma pumic pummel pump pumper pumpernickel pumpkin pun punch punchi punchlin punctual punctuat punctur p\
        undit pungent puni punier puniest punish punit punk punker punkest punt punter pup pupa pupal pupil puppet puppi pur purchas pure purer purest purg pu\
        rgatori purif purifi purism puritan puriti purl purpl purpler purplest purport purpos purr purs pursu pursuit purveyor push pusher pushi pushier pushi\
        est pushov puss pussi pussier pussiest put putat putrid putsch putt putter putti puzzl pwned pwning pwns pyjama pyramid pyre pyrit python pyx quack qu\
        adrangl quadrant quadrat quadrup quadrupl quadruplet quaff quagmir quahog quail quaint quainter quaintest quak qualifi qualit qualiti qualm quandari q\
        uanta quantifi quantit quantiti quantum quarantin quark quarrel quarrelsom quarri quart quarter quarterback quartet quarto quartz quasar quash quasi q\
        uaver quay queasi queasier queasiest queen queenlier queenliest queer queerer queerest quell quench queri quest question queu queue quibbl quich quick\
         quicken quicker quickest quicksand quid quiet quieter quietest quill quilt quinc quinin quintess quintet quintuplet quip quir quirk quirki quit quitt\
        er quiver quiz quizz quizzic quoit quorum quot quota quotat quoth quotient rabbi rabbit rabbl rabi rabid raccoon race racem racer racetrack raci racia\
        l racier raciest racili racism racist rack racket radar radial radianc radiant radiat radic radii radio radioact radish radium radius raffia raffl raf\
        t rafter rag raga ragamuffin rage ragged raggedest raglan ragout ragtim raid raider rail railroad railway rain rainbow raincoat raindrop rainfal raini\
         rainier rainiest rainstorm rainwat rais raisin rajah rake rakish ralli ram rambl rambler ramif ramifi ramp rampag rampant ramrod ramshackl ranch ranc\
        her rancid rancor rancour randi random rang ranger rangi rank ranker rankest rankl ransack ransom rant ranter rap rape rapid rapidest rapier rapin rap\
        ist rapper rapport rapt raptur rare rarefi rarer rarest rariti rascal rash rasher rashest rasp raspberri raster rat rate rather ratif ratifi ratio rat\
        ion rational rationalis rattan ratti rattl rattler rattlesnak raucous ravag rave ravel raven ravin ravish rawer rawest ray rayon raze razor reach reac\
        t reaction reactionari reactiv reactor read readabl reader readership readi readier readiest readili readjust real realer realest realis realism reali\
        st realiti realiz realli realloc realm realti ream reamer reap reaper reappear rear rearm rearrang reason reassur rebat rebel rebelli rebellion rebind\
         rebirth reborn rebound rebuf rebuff rebuild rebuilt rebuk rebus rebut rebutt recal recalcitr recant recap recaptur recast reced receipt receiv recent\
         recentest recept receptacl receptionist recess recharg recip recipi reciproc recit reckless reckon reclaim reclam reclin reclus recogn recognis recog\
        nit recogniz recoil recollect recommend recompens recompil reconcil recondit reconfigur reconnect reconsid reconstruct recopi record recount recoup re\
        cours recov recover recoveri recreat recruit rectal rectangl rectangular rectifi rector rectum recuper recur recurr recurs recycl red redcap redden re\
        dder reddest redeem redefin redefinit redempt redesign redhead redid redirect rediscov redistribut redo redon redraft redraw redress redrew reduc redu\
        ct redund reed reedi reef reefer reek reel reelect reev refer refere referenc referendum refil refin refineri refit reflect reflector reflex reform re\
        format refract refrain refresh refriger refuel refug refuge refund refurbish refus refut regain regal regalia regard regardless regatta regener regent\
         regim regimen regiment region regist registr registrar registri regress regret regrett regul regular regurgit rehabilit rehash rehears reheat rehir r\
        eign reimburs rein reincarn reindeer reinforc reinstat reiter reject rejoic rejoin rejoind rejuven relaid relaps relat relationship relativist relax r\
        elay releas releg relent relentless relev reli reliabl relianc reliant relic relief reliev religi religion relinquish relish reliv reload reloc reloca\
        t reluct remad remain remaind remak remand remark remedi rememb remembr remind reminisc remiss remit remitt remnant remodel remors remorseless remot r\
        emotest remov remuner renaiss renal renam rend render rendezv rendezvous rendit reneg renegad renew rennet renounc renov renown rent rental renunci re\
        open reorg reorgan reorganis repaid repair repar repast repatri repay repeal repeat repel repent repercuss repertoir repetit repetiti rephras replac r\
        eplay replenish replet repli replic replica report repos repositori repres repress repriev reprimand reprint repris reproach reproduc reproduct reprog\
        ram reprov reptil republ republican repudi repugn repuls reput request requiem requir requisit reread rerout resal reschedul rescind rescu rescuer res\
        earch resel resembl resend resent reserv reservoir reset reshuffl resid residenti residu resign resili resin resist resistor resold resolut resolv res\
        on resort resound resourc respect respir respiratori respit resplend respond respons rest restart restaur restful restfullest restitut restiv restless\
         restor restrain restraint restrict restructur resubmit result resum resumpt resurfac resurg resurrect resuscit retail retain retali retard retch rete\
        l retent rethink retic retina retir retold retool retort retrac retract retreat retri retribut retriev retroact retrograd retrospect return retyp reun\
        ion reunit reus rev revamp reveal revel revelri reveng revenu rever reverber reverenc reveri revers revert review revil revis revisit reviv revok revo\
        lt revolut revolv revu revuls revv reward rewind rewir reword rework rewrit rewritten rewrot rhapsodi rhea rhetor rheum rheumat rheumi rhino rhinocero\
         rhinoceros rhododendron rhubarb rhyme rhythm rhythmic rib ribbon rice rich richer richest rick ricketi ricketiest rickshaw ricochet rid riddanc ridde\
        n riddl ride rider ridg ridicul rif rife rifer rifest riff riffl rifl rift rig right righteous righter rightest rightmost rigid rigor rigour rile rill\
         rim rime rind ring ringer ringlead ringlet ringworm rink rins riot rioter riotous rip ripe ripen riper ripest ripost ripper rippl ripsaw rise risen r\
        iser risk riski riskier riskiest rite ritual rival rivalri riven river rivet roach road roadblock roadsid roam roamer roan roar roast rob robber robbe\
        ri robe robin robot robust robustest rock rocker rocket rocki rockier rockiest rococo rod rode rodent rodeo roe roger rogu roguish roil role roll roll\
        er roman romanc romant romp romper rood roof roofer rook rooki room roomer roomi roomier roomiest roommat roost rooster root rooter rope rosari rose r\
        osemari rosi rosier rosiest rosili rosin roster rostrum rot rotari rotat rote rotisseri rotor rotten rottenest rotund rotunda roubl roug rough roughag\
         roughen rougher roughest roughhous roulett round roundabout rounder roundest rous rout router routin rover row rowboat rowdi rowdier rowdiest rowel r\
        ower royal royalti rub rubber rubbish rubbl rube rubi rubier rubiest rubl rubric rucksack ruckus rudder ruddi ruddier ruddiest rude ruder rudest rudim\
        entari rue rueful ruf ruff ruffian ruffl rug rugbi rugged ruggedest rugrat ruin ruinous rule ruler rum rumba rumbl rumin rummag rummer rummest rummi r\
        umor rumour rump rumpl rumpus run runaway rundown rune rung runnel runner runni runnier runniest runoff runt runway rupe ruptur rural ruse rush rusk r\
        usset rust rusti rustic rustier rustiest rustl rustler rut ruthless sabbat saber sabl sabotag saboteur sabr sac sachem sachet sack sacr sacrament sacr\
        if sacrific sacrifici sacrileg sacrilegi sad sadden sadder saddest saddl sade sadism sadist safari safe safeguard safekeep safer safest safeti saffron\
         sag saga sage sagebrush sager sagest sago sahib said sail sailboat sailor saint saintlier saintliest saith sake saki salaam salabl salad salami salar\
        i sale saleabl salesman salesmen salespeopl salesperson saleswoman saleswomen salient salin saliv saliva salli sallow sallowest salmon salon saloon sa\
        lt salter saltest salti saltier saltiest salut salv salvag salvat salver salvo samba same sampan sampl sampler san sanatorium sanctifi sanction sancti\
        ti sanctuari sand sandal sandbag sander sandi sandier sandiest sandman sandmen sandpap sandston sandstorm sandwich sane saner sanest sang sanit sanita\
        ri sanitarium saniti sank sanserif sap sapl sapphir sappi sarcasm sarcast sardin sari sarong sash sashay sassi sassier sassiest satan satay satchel sa\
        te sateen satellit satin satir satiris satirist satisfact satisfactori satisfi satrap satur satyr sauc saucepan saucer sauci saucier sauciest sauerkra\
        ut sauna saunter sausag savag savageri savagest savant save saver savior saviour savor savori savoriest savour savouri savouriest savvi savvier savvie\
        st saw sawdust sawyer saxophon say scab scabbi scaffold scalar scald scale scali scalier scaliest scallop scalp scalpel scamp scamper scampi scan scan\
        dal scandalis scanner scant scanter scantest scanti scantier scantiest scapego scapegoat scar scarab scarc scarcer scarcest scarciti scare scarecrow s\
        carf scari scarier scariest scarlet scarv scat scath scatter scatterbrain scaveng scenario scene sceneri scenic scent scepter sceptic sceptr schedul s\
        chema scheme schemer schist scholar scholarship scholast school schoolboy schoolchild schooner schuss schwa schwas scienc scientif scientist scion sci\
        ssor scof scoff scold sconc scone scoop scoot scooter scope scorch score scorer scorn scorpion scotch scoundrel scour scourg scout scow scowl scrabbl \
        scram scrambl scrap scrapbook scrape scratch scratchi scratchier scratchiest scrawl scrawni scrawnier scrawniest scream screech screen screw screwdriv\
         screwi screwier screwiest scribbl scribe scrip script scriptur scriptwrit scrod scroll scrota scroung scrub scruff scruffi scruffier scruffiest scrup\
        l scrupul scrutin scrutini scrutinis scuba scud scuf scuff scuffl scull sculpt sculptor sculptur scum scummi scurf scurfi scurri scurril scurvi scuttl\
         scuzzi scyth sea seab seafar seafood seal sealer seam seaman seamen seami seamstress seaport sear search searchlight seashel seashor seasick seasid s\
        eason seat seaway seawe seced secess seclud seclus second secondari secondarili secreci secret secretari sect section sector secular secur securest se\
        dan sedat sedatest sedentari sedg sediment sedimentari seduc seduct see seed seedi seedier seediest seedl seek seeker seem seen seep seepag seer seesa\
        w seeth segment segreg segu seiz seizur seldom select selector self selfi selfish sell seller selv semant semblanc semen semest semi semicircl semicol\
        on semifin seminar seminari senat send sender senil senior senna sens sensat senseless sensibl sensit sensor sensori sensual sensuous sent sentenc sen\
        tienc sentient sentiment sentri sepal separ sepia sepsi septa septet septic septum sepulch sepulchr sequel sequenc sequenti sequin serap seraph sere s\
        eren serenad serenest serer serest serf serg sergeant seri serial serious sermon serous serpent serum serv servant server servic serviceman servicemen\
         serviett servil servitud servo sesam session set setback settabl sette setter settl settlement settler seven seventeen seventeenth seventh seventi se\
        ver severest sew sewag sewer sewn sex sexi sexili sexism sexist sexpot sextet sexton sexual shabbi shabbier shabbiest shabbili shack shackl shad shade\
         shadi shadier shadiest shadow shadowi shadowiest shaft shag shaggi shaggier shaggiest shah shake shaken shaker shaki shakier shakiest shale shall sha\
        llow shallowest shalt sham shaman shambl shame shameless shampoo shamrock shandi shank shanti shape shapeli shapeliest shard share sharehold sharia sh\
        ark sharp sharpen sharper sharpest sharpli shatter shave shaven shaver shawl sheaf shear sheath sheav shed sheen sheep sheepish sheer sheerer sheerest\
         sheet sheikh shekel shelf shell sheller shellfish shelter shelv shepherd sherbet sheriff sherri shes shi shield shift shifti shiftier shiftiest shift\
        less shill shim shimmer shimmi shin shine shiner shingl shini shinier shiniest ship shipment shipshap shipwreck shire shirk shirr shirt shiver shoal s\
        hock shod shoddi shoddier shoddiest shoe shoelac shoestr shogun shone shoo shook shoot shop shopkeep shoplift shopper shore short shortag shortcom sho\
        rten shorter shortest shortfal shorthand shortlist shot shotgun should shoulder shout shove shovel show showcas showdown shower showi showier showiest\
         showman showmen shown shrank shrapnel shred shrew shrewd shrewder shrewdest shriek shrift shrike shrill shriller shrillest shrimp shrine shrink shrin\
        kag shrive shrivel shroud shrub shrubberi shrug shrunk shrunken shtick shuck shudder shuffl shun shunt shut shutdown shutter shuttl shyer shyest shyne\
        ss sibl sibyl sic sick sicken sicker sickest sickl sicklier sickliest side sidelin sidelong sideshow sidestep sidetrack sidewalk sideway sidl sieg sie\
        rra siesta siev sift sifter sigh sight sightless sigma sign signal signatur signer signet signifi signific signpost silag silenc silent silentest silh\
        ouet silhouett silica silicon silk silken sill silli sillier silliest silo silt silver silveri silversmith silverwar sim simian simil similar simmer s\
        impl simpler simplest simplex simpli simplic simplifi simplist simul simultan sin sinc sincer sincerest sine sinew sinewi sing singer singl singular s\
        inist sink sinker sinner sinus sip siphon sir sire siren sirloin sisal sise sissi sissier sissiest sister sisterhood sit sitar site sitter situ situat\
         six sixpenc sixteen sixteenth sixth sixti sixtieth sizabl size sizeabl sizer sizzl skate skateboard skater skeet skein skeleton skeptic sketch sketch\
        i sketchier sketchiest skew skewer ski skid skiff skil skill skillet skim skimp skimpi skimpier skimpiest skin skinflint skinni skinnier skinniest ski\
        p skipper skirmish skirt skit skittish skivvi skulk skull skunk sky skycap skylight skylin skyrocket skyscrap slab slack slacken slacker slackest slag\
         slain slake slam slander slang slangi slant slap slapstick slash slat slate slaughter slave slaver slaveri slavish slaw slay slayer sleaz sleazi slea\
        zier sleaziest sled sledg sledgehamm sleek sleeker sleekest sleep sleeper sleepi sleepier sleepiest sleepless sleet sleeti sleev sleeveless sleigh sle\
        nder slenderest slept slew slice slicer slick slicker slickest slid slide slider slier sliest slight slighter slightest slim slime slimi slimier slimi\
        est slimmer slimmest sling slingshot slink slinki slip slipper slipperi slipperiest slipshod slit slither slitter sliver slob slobber sloe slog slogan\
         sloop slop slope sloppi sloppier sloppiest slosh slot sloth slouch slough sloven slovenli slovenliest slow slower slowest slowli slu sludg slue slug \
        sluggish sluic slum slumber slummer slump slung slunk slur slush slut slyer slyest slyli slyness smack small smaller smallest smallish smallpox smarmi\
         smart smarter smartest smash smatter smear smell smelli smellier smelliest smelt smidgen smile smirch smirk smite smith smithereen smithi smitten smo\
        ck smog smoke smoker smokestack smoki smokier smokiest smolder smooth smoother smoothest smote smother smoulder smudg smudgi smug smugger smuggest smu\
        ggl smuggler smut snack snag snail snake snaki snap snappi snappier snappiest snapshot snare snarki snarl snatch sneak sneaker sneaki sneakier sneakie\
        st sneer sneez snicker snide snider snidest snif sniff sniffl snip snipe sniper snippet snippi snitch snivel snob snobberi snobbish snooker snoop snoo\
        pi snoot snooti snootier snootiest snooz snore snorer snorkel snort snot snout snow snowbal snowdrift snowfal snowflak snowi snowier snowiest snowplou\
        gh snowplow snowstorm snub snuf snuff snuffer snug snugger snuggest snuggl soak soap soapi soapier soapiest soar sob sober soberest sobrieti soccer so\
        ciabl social socialis socialist societi sociolog sociologist sock socket sod soda sodden sodium sodomi sofa soft softbal soften softer softest softwar\
         soggi soggier soggiest soil sojourn sol solac solar sold solder soldier sole solemn solemnest solicit solicitor solid solidar solidest solidifi solit\
        air solitari solitud solo soloist solubl solut solv solvent solver somber sombr some somebodi someday somehow someon someplac somersault someth someti\
        m somewhat somewher son sonar sonata song sonic sonnet sonni sonor soon sooner soonest soot sooth sooti sootier sootiest sop sophist sophistri sophomo\
        r soppi soprano sorcer sorceress sorceri sordid sore sorer sorest soror sorrel sorri sorrier sorriest sorrow sort sorta sorter sorti sot sough sought \
        soul sound sounder soundest soundproof soundtrack soup soupi sour sourc sourer sourest sous south southeast southeastern souther southern southpaw sou\
        thward southwest southwestern souvenir sovereign sovereignti soviet sow sower sown space spacecraft spaceship spacial spacious spade spaghetti spake s\
        pam span spangl spaniel spank spanner spar spare sparer sparest spark sparkl sparkler sparrow spars sparser sparsest spas spasm spasmod spat spate spa\
        tial spatter spatula spawn spay speak speaker spear spearhead spearmint spec speci special specialis specialist specialti specif specifi specimen spec\
        ious speck spectacl spectacular spectat specter spectr spectra spectrum specul sped speech speechless speed speedboat speedi speedier speediest speedo\
        met spell spellbind spellbound speller spelt spend spendthrift spent sperm spew sphere spheric sphinx spi spice spici spicier spiciest spider spigot s\
        pike spiki spill spilt spin spinach spinal spind spindlier spindliest spine spineless spinet spini spinster spiral spire spirea spirit spiritu spit sp\
        ite spiteful spitefullest spittl splash splat splatter spleen splendid splendidest splendor splendour splice spline splint splinter split splurg spoil\
         spoilt spoke spoken spokesman spokesmen spokespeopl spokesperson spokeswoman spokeswomen spong spongi spongier spongiest sponsor sponsorship spontan \
        spoof spook spooki spookier spookiest spool spoon spoor sporad spore sporran sport spot spotless spotlight spotti spottier spottiest spous spout sprai\
        n sprang sprat sprawl spray spread spreadsheet spree spreed spri sprier spriest sprig spring springboard springi springier springiest springtim sprink\
        l sprinkler sprint sprinter sprite spritz sprout spruce sprucer sprucest sprung spryli spud spume spun spunk spur spurious spurn spurt sputter sputum \
        squab squabbl squad squadron squalid squalidest squall squalor squander squar squarer squarest squash squat squatter squattest squaw squawk squeak squ\
        eaki squeakier squeakiest squeal squeamish squeez squelch squid squint squinter squintest squir squirm squirrel squirt squish stab stabil stabilis sta\
        bl stabler stablest stack stadium staf staff stag stage stagecoach stagger stagnant stagnat staid staider staidest stain stair staircas stairway stake\
         stale stalem staler stalest stalk stall stallion stalwart stamen stamina stammer stamp stamped stanc stanch stancher stanchest stand standard standar\
        dis standbi standoff standpoint standstil stank stanza staph stapl stapler star starboard starch starchi starchier starchiest stardom stare starfish s\
        tark starker starkest starlight starri starrier starriest start starter startl starv starvat state stateli stateliest statement stater statesman state\
        smen static station stationari stationeri statist statistician statu statur status statut statutori staunch stauncher staunchest stave stay stead stea\
        dfast steadi steadier steadiest steadili steak steal stealth stealthi stealthier stealthiest stealthili steam steami steamier steamiest steamrol steed\
         steel steeli steep steeper steepest steepl steer stein stellar stem stench stencil stenograph stenographi stent step stepladd stepp stereo stereotyp \
        steril sterilis sterl stern sterner sternest stethoscop stew steward stewardess sti stick sticker sticki stickier stickiest stickler stif stiff stiffe\
        n stiffer stiffest stiffli stifl stigma stigmata stile still stillborn stiller stillest stilt stimul stimuli stimulus sting stinger stingi stingier st\
        ingiest stink stint stipul stir stirrup stitch stoat stock stockad stockbrok stockhold stocki stockier stockiest stockpil stockyard stodgi stodgier st\
        odgiest stoical stoke stoker stole stolen stolid stolidest stomach stomp stone stoner stoni stonier stoniest stood stoog stool stoop stop stopgap stop\
        ov stoppag stopper stopwatch storag store storehous storekeep storeroom storey stori stork storm stormi stormier stormiest stout stouter stoutest stov\
        e stow stowaway straddl strafe straggl straggler straight straighten straighter straightest strain strainer strait straitjacket strand strang stranger\
         strangest strangl strap strata stratagem strateg strategi stratifi stratospher stratum straw strawberri stray streak stream streamer streamlin street\
         streetcar strength strengthen strenuous strep stress stretch stretcher strew strewn stricken strict stricter strictest stridden stride strife strike \
        striker string stringent stringi stringier stringiest strip stripe stripper strive striven strobe strode stroke stroll stroller strong stronger strong\
        est stronghold strop strove struck structur struggl strum strung strut stub stubbi stubbier stubbiest stubbl stubborn stubbornest stucco stuck stud st\
        udent studentship studi studio studious stuf stuff stuffi stuffier stuffiest stumbl stump stumpi stun stung stunk stunt stupefi stupend stupid stupide\
        st stupor sturdi sturdier sturdiest stutter style styli stylish stylist stylus suav suaver suavest sub subcommitte subconsci subdivid subdivis subdu s\
        ubgroup subject subjug subjunct sublet sublim sublimest submarin submerg submers submiss submit subnorm subordin suborn subprogram subroutin subscrib \
        subscript subsect subsequ subservi subset subsid subsidi subsidiari subsidis subsist substanc substandard substanti substitut subsystem subt subterfug\
         subterranean subtl subtler subtlest subtleti subtract suburb suburban subvers subvert subway succeed success successor succinct succinctest succor su\
        ccour succul succumb such suck sucker suckl suction sud sudden sudsi sue sued suet suffer suffic suffici suffix suffoc suffrag sugar sugari sugariest \
        suggest suicid suit suitabl suitcas suitor sulfur sulk sulki sulkier sulkiest sullen sullenest sulli sulphur sultan sultri sultrier sultriest sum suma\
        c summar summari summarili summaris summer summit summon summons sumo sump sumptuous sun sunbath sunburn sunda sunder sundial sundown sundri sunflow s\
        ung sunglass sunk sunken sunlight sunlit sunni sunnier sunniest sunris sunscreen sunset sunshin suntan sunup sup super superb superbest superbl superf\
        ici superflu superhuman superimpos superior superl supermarket supernatur superscript supersed superson superstar superstit supervis supervisor superv\
        isori supin supper suppl supplant supplement suppler supplest suppli supplier support suppos supposit suppress suprem supremaci sur surcharg sure sure\
        r surest sureti surf surfac surfboard surg surgeon surgeri surgic surlier surliest surmis surmount surnam surpass surplus surpluss surpris surreal sur\
        rend surrey surround surtax surveil survey surveyor surviv survivor suscept sushi suspect suspend suspens suspici suspicion sustain susten sutur svelt\
         swab swag swagger swain swallow swam swami swamp swampi swampier swampiest swan swanki swap sward swarm swarthi swarthier swarthiest swash swat swath\
         sway swear sweat sweater sweati sweep sweeper sweepstak sweet sweeten sweeter sweetest sweetheart swell sweller swellest swept swerv swift swifter sw\
        iftest swig swill swim swindl swindler swine swing swipe swir swirl swish swisher swishest switch switchabl switchboard switcher swivel swollen swoon \
        swoop sword swordfish swore sworn swum swung syllabl syllabus sylph sylvan symbol symbolis symmetr symmetri sympath sympathet sympathi sympathis symph\
        on symphoni symptom symptomat synagogu synaps synchron synchronis syndic syndrom synonym synops synopsi syntact syntax synthes synthesi synthesis synt\
        het syphili syring syrup syrupi system systemat tab tabbi tabernacl tabl tablecloth tablespoon tablet tabloid taboo tabul tacit taciturn tack tacki ta\
        ckier tackiest tackl taco tact tactic tactless tadpol tag tail tailgat taillight tailor tailspin taint take taken takeoff takeov taker talc tale talen\
        t talisman talk talkat talker tall taller tallest talli tallow talon tam tamal tambourin tame tamer tamest tamp tamper tan tandem tang tangent tangent\
        i tangerin tangibl tangl tango tank tankard tanker tanner tannest tannin tansi tantal tantalis tantamount tantrum tap tape taper tapestri tapir tar ta\
        rantula tardi tardier tardiest tare target tariff tarnish taro tarpaulin tarpon tarri tarrier tarriest tart tartan tartar tarter tartest taser task ta\
        ssel tast tasteless tasti tastier tastiest tat tatti tattl tattoo taught taunt taup taut tauter tautest tautolog tavern tawdri tawdrier tawdriest tawn\
        i tawnier tawniest tax taxabl taxat taxi taxicab taxpay tea teabag teach teacher teacup teak teal team teammat teamster teamwork teapot tear teardrop \
        teari teas teasel teaser teaspoon teat tech technic technician techniqu techno technolog tedious tedium tee teed teem teen teenag teeni teeter teeth t\
        eetot teetotal telegram telegraph telepath telepathi telephon telescop teletyp televis telex tell teller telltal temper tempera temperatur tempest tem\
        pestu templ templat tempo tempor temporari temporarili tempt temptat ten tenabl tenac tenaci tenanc tenant tend tendenc tender tenderest tenderis tend\
        on tendril tenement tenet tenni tenon tenor tenpin tens tenser tensest tension tensor tent tentacl tentat tenth tenuous tenur tepe tepid term termin t\
        ermini terminolog terminus termit tern terrac terrain terrestri terri terribl terrier terrif terrifi territori terror terroris terrorist ters terser t\
        ersest test testabl testament tester testi testicl testifi testimoni tetanus tether text textbook textil textual textur than thank thankless that that\
        ch thatcher thaw theater theatr theatric thee theft their theism theist them theme themselv then thenc theolog theologian theorem theoret theori theor\
        is theorist theoriz therapeut therapi therapist there thereabout thereaft therebi therefor therein thereof thereon thereupon thermal thermomet thermos\
        tat thesauri thesaurus these thesi theta they thick thicken thicker thickest thicket thief thiev thigh thimbl thin thine thing think thinker thinner t\
        hinnest third thirst thirsti thirstier thirstiest thirteen thirteenth thirti thirtieth this thistl thong thorax thorn thorni thornier thorniest thorou\
        gh thoroughbr thoroughest thoroughfar those thou though thought thoughtless thous thousand thousandth thrall thrash thread threadbar threat threaten t\
        hree thresh thresher threshold threw thrice thrift thrifti thriftier thriftiest thrill thriller thrive throat throb throe throne throng throttl throug\
        h throughout throughput throw throwaway throwback thrown thru thrum thrush thrust thud thug thumb thumbtack thump thunder thunderbolt thunderstorm thu\
        s thwack thwart thyme thymus thyroid tiara tibia tick ticker ticket tickl ticklish tidal tidbit tide tidi tidier tidiest tidili tie tier tif tiff tige\
        r tight tighten tighter tightest tightrop tightwad tild tile till tiller tilt timber timbr time timekeep timeless timeli timeliest timer timescal time\
        t timezon timid timidest tin tinder tine ting tingl tini tinier tiniest tinker tinkl tinni tinnier tinniest tinsel tint tip tipper tippl tipsi tipsier\
         tipsiest tipto tiptop tirad tire tired tiredest tireless tiresom tissu tit titan titbit tith titil titl titter tittl toad toadi toadstool toast toast\
        er tobacco toboggan tocsin today toddi toddl toddler toe toenail toffe toga togeth toggl toil toiler toilet toke token told toler toll tom tomahawk to\
        mato tomb tomboy tombston tomcat tome tomorrow ton tonal tone toner tong tongu toni tonic tonier tonight tonn tonnag tonsil took tool toolkit toot too\
        th toothach toothbrush toothi toothpast toothpick top topaz topic topographi topolog toppl toqu tor torch tore torment tormentor torn tornado torpedo \
        torpid torpor torqu torrent torrenti torrid torso tort tortilla tortois tortuous tortur torus toss tossup tot total totalitarian tote totem totter tou\
        can touch touchdown touchi touchier touchiest tough toughen tougher toughest toupe tour tourist tournament tourniquet tousl tout tow toward towel towe\
        r town townspeopl toxic toxin toy trace track tract traction tractor trade trademark trader tradit traffic traffick tragedi tragic trail trailer train\
         traine trainer trait traitor tram tramp trampl trampolin tranc tranquil tranquilest tranquillis transact transcend transcrib transcript transfer tran\
        sform transfus transgress transient transistor transit transitori translat transluc transmiss transmit transmitt transpar transpir transplant transpor\
        t transpos transvers trap trapdoor trapez trapezoid trapper trash trashcan trashi trashier trashiest trauma traumat traumatis travel travers travesti \
        trawl trawler tray treacher treacheri treacl tread treadmil treason treasur treasuri treat treati treatis treatment trebl tree treed trek trekk trelli\
         trellis trembl tremend tremor trench trend trendi trendier trendiest trepid trespass tress trestl tri triad triag trial triall triangl triangular tri\
        bal tribe tribul tribun tribut tributari trice trick trickeri tricki trickier trickiest trickl trickster tricycl trifl trig trigger trigonometri trill\
         trillion trilog trim trimest trimmer trimmest triniti trinket trio trip tripe tripl triplet tripli triplic tripo tripod trite triter tritest triumph \
        triumphant trivet trivia trivial trod trodden troika troll trolley trombon troop trooper trope trophi tropic trot troth troubl troublemak troublesom t\
        rough trounc troup trouser trout trowel troy tru truanci truant truce truck trudg true truer truest truffl truism truli trump trumpet truncat trunk tr\
        uss trust truste trusti trustier trustiest trustworthi truth tryout tryst tsar tub tuba tube tuber tuberculosi tubular tuck tucker tuft tug tuition tu\
        lip tull tumbl tumbler tumid tummi tumor tumour tumult tumultu tun tuna tundra tune tuner tunic tunnel tunni turban turbid turbin turbot turbul tureen\
         turf turgid turkey turmoil turn turnaround turner turnip turnout turnov turnpik turnstil turntabl turpentin turquois turret turtl turtleneck tusk tus\
        sl tutor tutori tutu tutus tuxedo twain twang tweak twee tweed tweedi tweet tweezer twelfth twelv twenti twentieth twerk twice twiddl twig twiggi twil\
        ight twill twin twine twing twinkl twirl twist twister twitch twitter twofer twos tycoon type typefac typescript typeset typesett typewrit typhoid typ\
        hoon typhus typic typifi typist typograph tyrann tyranni tyrannis tyrant tyre tyro ubiquit udder ugli uglier ugliest ulcer ulna ulterior ultim ultimat\
        um ultra ultrason ultraviolet umbel umber umbrella umiak umlaut ump umpir umpteen unabl unaccept unaffect unalt unambigu unanim unansw unanswer unarm \
        unassign unassum unattach unattain unattend unattract unauthor unauthoris unavail unavoid unawar unbalanc unbar unbear unbeat unbecom unbeliev unbend \
        unbent unbias unbind unblock unbolt unborn unbreak unbroken unburden uncanni uncanniest unceas uncertain uncertainti unchalleng unchang uncharit unchr\
        istian uncl unclean uncleanest unclear uncoil uncommon uncommonest unconcern unconfirm unconnect unconsci uncontrol unconvinc uncork uncount uncouth u\
        ncov uncultur uncut undamag undaunt undecid undefin undemocrat undeni under underbrush undercov undercurr undercut underdog underflow underfoot underg\
        ar undergo undergon underground undergrowth underhand underlain underlay underli underlin undermin underneath underp underpass underr underscor unders\
        hirt undersid underst understand understood understudi undertak undertaken underton undertook undertow underw underwat underwear underweight underworl\
        d underwrit underwritten underwrot undeserv undesir undetect undevelop undi undid undisturb undo undocu undon undoubt undress undu unduli unearth unea\
        si uneasiest uneasili uneconom uneduc unemploy unequ unequal unequivoc uner uneth unev uneven unexpect unexplain unfail unfair unfairest unfaith unfam\
        iliar unfasten unfavor unfavour unfeas unfeel unfil unfinish unfit unfold unforeseen unforgiv unfortun unfound unfriend unfriendli unfunni unfurl unga\
        in ungainli ungainliest ungod ungodli ungodliest ungrat unhand unhappi unhappiest unhappili unhealthi unhealthiest unheard unhelp unhook unhurt unicor\
        n unicycl unidentifi unif unifi uniform unilater unimport unimpress uninform uninhibit uniniti uninspir unintend uninterest union unionis uniqu unique\
        st unison unit uniti univers unjust unjustifi unkempt unkind unkindest unkindli unkindliest unknown unlabel unlac unlaw unleash unless unlik unlikeli \
        unlikeliest unlimit unload unlock unlucki unluckiest unmad unmak unman unmark unmarri unmask unmistak unmitig unmodifi unmov unnam unnatur unnecessari\
         unnerv unnot unobtain unoccupi unoffici unorigin unorthodox unpack unpaid unparallel unpick unpin unpleas unpopular unprepar unprincipl unprint unpri\
        vileg unprotect unproven unprovok unpublish unqualifi unravel unread unreal unrealist unreason unrecogn unrecognis unrel unreli unremark unrepeat unre\
        serv unresolv unrest unrestrict unrip unriv unrival unruffl unruli unruliest unsaf unsafest unsaid unsanitari unsatisfi unsavori unsavouri unsay unsca\
        th unschedul unscientif unscrew unscrupul unseal unseason unseat unseem unseemli unseemliest unseen unsent unset unsettl unsight unsightli unsightlies\
        t unsign unskil unsnap unsold unsolicit unsolv unsound unsoundest unspeak unspecifi unstabl unstop unstructur unstuck unsuccess unsuit unsung unsuppor\
        t unsur unsuspect untangl unten unthink unti untidi untidiest until untir unto untold untouch untrain untru untruer untruest unus unusu unveil unw unw\
        ant unwari unwarr unwash unwel unwelcom unwieldi unwieldiest unwil unwind unwis unwisest unwit unwork unworthi unwound unwrap unwritten upbeat upbring\
         updat upend upgrad upheav upheld uphil uphold upholst upholster upholsteri upkeep upland uplift upload upon upper uppermost upright upris uproar upro\
        ot upset upshot upsid upstair upstand upstart upstream uptak uptight uptown upturn upward uranium urban urbanest urchin urea urg urgenc urgent uric ur\
        in urn usabl usag use useless user usher usual usur usuri usurp utensil uteri uterus util utilis utilitarian utmost utter uvula uvular vacanc vacant v\
        acat vaccin vacil vacuous vacuum vagabond vagari vagin vagina vagrant vagu vaguer vaguest vain vainer vainest vale valentin valet valiant valid valis \
        valley valor valour valu valuabl valueless valv vamp vampir van vandal vandalis vane vanguard vanilla vanish vaniti vanquish vape vapid vapor vaporis \
        vapour vari variabl varianc variant variat varieti various varlet varnish varsiti vase vassal vast vaster vastest vat vault vaunt veal vector veep vee\
        r veget vegetarian vehement vehicl veil vein veld vellum veloc velour velvet velveti venal vend vendor veneer vener veng vengeanc venial venison venom\
         venous vent ventil ventricl ventur venu verac veranda verb verbal verbatim verbiag verbos verdict verg veri verier veriest verif verifi verili verit \
        veriti vermin vernacular vernal vers versatil version versus vertebr vertebra vertex vertic vertigo verv vesper vessel vest vestibul vestig vestment v\
        estri vet vetch veteran veterinari veterinarian veto vex vexat viabil viabl viaduct vial viand vibrant vibrat vicar vicari vice vicin vicious victim v\
        ictimis victor victori video videotap vie view viewer viewpoint vigil vigilant vigor vigour vile viler vilest vilifi villa villag villain villaini vin\
        dic vindict vine vinegar vineyard vintag vinyl viol viola violat violenc violent violet violin viper virago viral vireo virgin viril virtu virtual vir\
        tuoso virtuous virul virus visa viscid viscus vise visibl vision visionari visit visitor visor vista visual visualis vital vitamin vitriol viva vivac \
        vivaci vivid vividest vivifi vivisect vixen vizier vocabulari vocal vocalist vocat vocifer vodka vogu voic void voil volatil volcan volcano vole volit\
         volley volleybal volt voltag volum volumin volunt voluntari voluntarili voluptu vomit voodoo voraci vortex votari vote voter votiv vouch voucher vow \
        vowel voyag vulgar vulgarest vulner vultur vulva wack wacker wacko wad waddl wade wader wadi wafer waffl waft wag wage wager waggl wagon waif wail wai\
        st waistlin wait waiter waitress waiv waiver wake waken wale walk walker walkout wall wallet wallop wallow wallpap walnut walrus waltz wampum wan wand\
         wander wane wangl wanna wanner wannest want wanton wapiti war warbl ward warden warder wardrob wareh warehous warfar warhead wari warier wariest warl\
        ik warm warmer warmest warmth warn warp warpath warrant warranti warren warrior wart warti wartim wash washabl washcloth washer washout washroom wasp \
        wast wastag wastebasket wasteland waster watch watchdog watchman watchmen watchword water watercolor watercolour waterfal waterfront wateri wateriest \
        waterlog watermark watermelon waterproof watersh watertight waterway waterwork watt wattl wave waveform wavelength waver wavi wavier waviest wax waxen\
         waxi waxier waxiest way waylaid waylay waysid wayward weak weaken weaker weakest weakl weal wealth wealthi wealthier wealthiest wean weapon weaponri \
        wear wearer weari wearier weariest wearili wearisom weasel weather weav weaver web webcam wed wedder wedg wedlock wee weed weeder weedi weedier weedie\
        st week weekday weekend weep weeper weepi weer weest weevil weft weigh weight weighti weightier weightiest weir weird weirder weirdest weirdo welcom w\
        eld welder welfar welkin well wellington welt welter wen wench wend went wept were werewolf werewolv west wester western westward wet wetter wettest w\
        hack whale whaler whammi wharf wharv what whatev whatsoev wheal wheat wheedl wheel wheelbarrow wheelchair wheez wheezi whelk whelp when whenc whenev w\
        here wherea whereabout wherebi wherein whereupon wherev wherewith whet whether whew whey which whichev whif whiff while whilst whim whimper whimsi whi\
        msic whine whini whinni whip whir whirl whirlpool whirlwind whirr whisk whisker whiskey whiski whisper whist whistl whit white whiten whiter whitest w\
        hitewash whittl whiz whizz whoa whoever whole wholeheart wholes wholesal wholesom wholli whom whoop whopper whore whorl whose whys wick wicked wickede\
        st wicker wicket wide widen wider widespread widest widow width wield wife wig wigeon wigg wiggl wight wigwag wigwam wiki wil wild wildcat wilder wild\
        est wildfir wildlif wile wili wilier wiliest will willing willow willpow wilt wimpl win winc winch wind windfal windi windier windiest windmil window \
        windowpan windpip windscreen windshield windup wine wineri wing winger wink winner winnow winsom winsomest winter wintertim wintri wintrier wintriest \
        wipe wiper wire wiri wirier wiriest wisdom wise wisecrack wiser wisest wish wishbon wisher wisp wispi wispier wispiest wist wit witch witchcraft with \
        withal withdraw withdrawn withdrew wither withheld withhold within without withstand withstood witless witti wittic wittier wittiest wive wizard wizen\
         wobbl wobblier wobbliest woe woeful wok woke woken wolf wolv woman womanhood womankind womb wombat women wonder wonderland wondrous wont woo wood woo\
        dchuck wooden woodenest woodi woodier woodiest woodland woodpeck woodsi woodsman woodsmen woodwind woodwork wooer woof woofer wool woolen woollen wool\
        li woollier woolliest word wordi wordier wordiest wore work workabl workbench workbook worker workforc workload workman workmanship workmen workout wo\
        rkplac workshop workstat world worldlier worldliest worldwid worm wormhol wormi worn worri worrisom wors worsen worship worshipp worst worth worthi wo\
        rthier worthiest worthless worthwhil would wound wounder wove woven wow wrack wraith wrangl wrangler wrap wrapper wrath wreak wreath wreck wreckag wre\
        cker wren wrench wrest wrestl wrestler wretch wretched wretchedest wriggl wright wring wringer wrinkl wrist wristwatch writ writabl write writer writh\
         written wrong wrongdo wrongdoer wronger wrongest wrote wroth wrought wrung wryer wryest wuss xenon xenophobia xylem xylophon yacht yahoo yak yakk yam\
         yammer yank yap yard yardstick yarn yaw yawl yawn yea year yearl yearn yeast yeasti yell yellow yellowest yelp yen yeoman yeomen yese yess yesterday \
        yeti yew yield yip yodel yoga yogi yogurt yoke yokel yolk yonder yore young younger youngest youngster your yourself yourselv yous youth yowl yucca yu\
        ck yuk yukk yule yup zani zanier zaniest zapper zeal zealot zealous zebra zebu zebus zed zenith zephyr zero zest zeta zigzag zilch zillion zinc zinck \
        zing zinger zinnia zip zipper zippi zircon zither zodiac zombi zonal zone zonk zoo zoolog zoologist zoom zucchini zygot
        """
}
