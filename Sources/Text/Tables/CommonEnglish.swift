/// Stems of common English words: such a word is spelt right, though the shop may not know it.
///
/// From SCOWL (Spell Checker Oriented Word Lists, 2020.12.07; Copyright 2000-2019 by Kevin Atkinson, who permits use,
/// copying and change for any purpose where this notice stands): lists english, american and british of sizes 10 to 60 with
/// the names of people and places (Debian's wamerican and wbritish 2020.12.07-2); words of 4 to 12 letters, stemmed by
/// Snowball.
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
        aachen aaliyah aardvark aaron abaci aback abacus abaft abalon abandon abas abash abat abattoir abba abbasid abbess abbey abbi abbot abbott abbr abbrev\
         abbrevi abc abdic abdomen abdomin abduct abducte abductor abdul abe abeam abel abelard abelson aberdeen abernathi aberr abet abett abettor abey abhor\
         abhorr abid abidjan abigail abil abilen abject abjur abl ablat ablaz abler ablest abli abloom ablut abm abneg abner abnorm aboard abod abolish abolit\
         abolitionist abomin aborigin abort abortionist abound about abov aboveboard abracadabra abrad abraham abram abras abreast abridg abroad abrog abrupt\
         abruptest absalom abscess abscissa abscond absenc absent absente absinth absolut absolutest absolv absorb absorpt abstain abstemi abstent abstin abst\
        ract abstrus absurd absurdest abuja abund abus abut abuzz abysm abyss abyssinia abyssinian acacia academ academi academia academician acadia acanthi a\
        canthus acapulco acced acceler accent accentu accentur accept access accessori accid accident acclaim acclam acclim acclimat acclimatis accolad accomm\
        od accompani accompanist accomplic accomplish accord accordion accost account accra accredit accret accru accrual acct accumul accur accuraci accurs a\
        ccurst accus accusatori accustom ace acerb acet aceton acetylen acevedo ach achaean acheb achernar acheson achi achier achiest achiev achill achoo ach\
        romat acid acidifi acidul acknowledg aclu acm acn acolyt aconcagua aconit acorn acosta acoust acquaint acquiesc acquir acquisit acquit acquitt acr acr\
        eag acrid acridest acrimoni acrobat acronym acropoli across acrost acrux acryl act actaeon acth actinium action activ activist acton actor actress act\
        ual actualis actuari actuat acuff acuiti acumen acupunctur acut acutest ada adag adagio adagioadam adam adan adana adapt adaptor adar add addam addend\
         addenda addendum adder adderley addi addict addison addit addl address addresse adduc adel adela adelaid adelin aden adenau adenoid adept adequ adequ\
        aci adhara adher adhes adiabat adida adieu adieus adieux adipos adirondack adjac adject adjectiv adjoin adjourn adjud adjudg adjunct adjur adjust adju\
        stor adjut adkin adler adman admen admin administ administr admir admiralti admiss admit admitt admixtur admonish admonit admonitori adob adolesc adol\
        f adolfo adolph adoni adonis adopt ador adorn adren adrenalin adrian adriana adriat adrienn adrift adroit adul adult adulter adulteress adulteri adult\
        hood adumbr advanc advantag advent adventist adventiti adventur adventuress adverb adverbi advers adversari adversest advert advertis advic advil advi\
        s advisor advisori advoc advocaci advt adwar adz aegean aegi aelfric aenea aeneid aeolus aeon aerat aeri aerial aerialist aerob aerobat aerodynam aero\
        flot aerofoil aeronaut aeroplan aerosol aerospac aeschylus aesculapius aesop aesthet aetiolog afaik afar affabl affair affect affection affidavit affi\
        li affin affirm affix afflict affluenc affluent afford afforest affray affront afghan afghani afghanistan aficionado afield afir aflam afloat aflutt a\
        foot aforesaid aforethought afoul afraid afresh africa african afrikaan afrikan afro afrocentr after afterbirth afterburn aftercar aftereffect aftergl\
        ow afterl afterlif aftermath afternoon aftershav aftershock aftertast afterthought afterward afterword again against agamemnon agap agar agassi agassi\
        z agat agatha agav age ageism ageless agenc agenda agent aggi agglomer agglutin aggrand aggrandis aggrav aggreg aggress aggressor aggriev aghast agil\
         agism agit aglaia agleam aglitt aglow agn agnew agni agnost agnostic agog agon agoni agonis agra agrarian agre agreeabl agreement agribusi agricola a\
        gricultur agrippa agrippina agronomi agronomist aground agu aguadilla aguilar aguinaldo aguirr agustin ahab ahead ahem ahm ahmad ahmadabad ahmadinejad\
         ahoy ahriman aid aida aiken ail aileen aileron ailment aim aime aimless ainu air airairborn airborn airbrush aircraft airdrop airedal airfar airfield\
         airfoil airhead airi airier airiest airili airless airlift airlin airmail airman airmen airplan airport airship airsick airspac airstrip airtight air\
        wav airway airworthi aisha aisl ajar ajax akbar akhmatova akihito akimbo akin akita akiva akkad akron ala alabama alabaman alabamian alabast alacr ala\
        ddin alamo alamogordo alan alana alar alarm alarmist alaska alaskan alb alba albacor albani albania albanian albatross albe albeit alberio albert albe\
        rta alberto albigensian albino albion albireo album albumen albumin albuquerqu alcatraz alcesti alchemi alchemist alcibiad alcindor alcmena alcoa alco\
        hol alcott alcov alcuin alcyon aldan aldebaran alden alder alderamin alderman aldermen alderwoman alderwomen aldo aldrin ale alec aleichem alejandra a\
        lejandro alembert aleppo alert aleut aleutian alex alexand alexandra alexandria alexei alexi alfalfa alfonso alfonzo alford alfr alfreda alfredo alfre\
        sco alga algebra algenib alger algeria algerian algieba algier algol algonquian algonquin algorithm alhambra alhena alia alias alibi alic alicia alien\
         alighieri alight align alik alimentari alimoni alin alioth alisa alisha alison alissa alistair alit aliv alkaid alkali alkalin alkaloid allah allahab\
        ad allan allay alleg allegheni allegi allegor allegori allegra allegro alleluia allen allend allentown allerg allergen allergi allergist allevi alley\
         alleyway alli allianc allig allison allit alliter alloc allot allov allow alloy allspic allstat allud allur allus alluvi alluvia alluvium allyson alm\
         alma almach almanac almanack almati almighti almohad almond almoravid almost alnilam alnitak alo aloft aloha alon along alongsid alonzo aloof aloud a\
        lp alpaca alpert alpha alphabet alphabetis alphanumer alphard alphecca alpheratz alphons alphonso alpin alpo alreadi alright alsac alsatian also alsop\
         alston alt alta altaba altai altaic altair altamira altar alter alterc altern althea altho although altimet altiplano altitud altman alto altogeth al\
        toid alton altoona altruism altruist aludra alum aluminium aluminum alumna alumni alumnus alva alvarado alvarez alvaro alvin alway alyc alyson alyssa\
         alzheim amadeus amado amalgam amalia amanda amanuens amanuensi amaranth amarillo amaru amarylli amaryllis amass amaterasu amateur amateurish amati am\
        atori amaz amazon ambassador amber ambergri ambianc ambidextr ambienc ambient ambigu ambit ambiti ambival ambl ambrosia ambul ambulatori ambush ame am\
        eb ameba ameer amelia amelior amen amend amenhotep amerasian america american americana americanis amerind amerindian ameslan amethyst amgen amhar amh\
        erst ami amiabl amic amid amidship amidst amiga amigo amino amir amish amiss amiti amman ammet ammo ammonia ammunit amnesia amnesiac amnesti amo amoco\
         amoeb amoeba amok among amongst amor amorph amort amortis amount amour amp amparo amper amperag ampersand amphetamin amphibi amphibian amphitheat amp\
        hitheatr ampl ampler amplest ampli amplifi amplitud ampoul ampul amput ampute amritsar amsterdam amtrak amuck amulet amundsen amur amus amway anabapti\
        st anabel anachron anacin anaconda anacreon anaem anaemia anaerob anaesthesia anaesthet anaesthetis anaesthetist anagram anaheim anal analect analges\
         analgesia analog analogu analys analysi analyst analyt analyz anania anapest anarch anarchi anarchist anasazi anastasia anathema anatol anatolia anat\
        olian anatom anatomi anatomist anaxagora ancestor ancestr ancestress ancestri anchor anchorag anchorit anchorman anchormen anchorpeopl anchorperson an\
        chorwoman anchorwomen anchovi ancient ancientest ancillari andalusia andalusian andaman andant andean andersen anderson andes andi andiron andorra and\
        r andrea andrei andretti andrew androgen androgyn android andromach andromeda andropov anecdot anecdota anem anemia anemomet anemon anesthesia anesthe\
        t anesthetist aneur aneurysm anew angara angel angela angelia angelica angelico angelin angelina angeliqu angelita angelo angelou anger angevin angi a\
        ngina angioplasti angiosperm angkor angl angler angleton angleworm anglia anglic anglican anglo anglophil angola angolan angora angri angrier angriest\
         angrili angst angstrom anguilla anguish angular angus aniakchak anib anim animist animos animus anion anis anise anita ankara ankh ankl anklet ann an\
        na annabel annabell annal annam annapoli annapurna anneal annett annex anni annihil anniston anniversari annmari annot announc annoy annual annuiti an\
        nul annular anod anodyn anoint anomal anomali anon anonym anophel anorak anorex anorexia anoth anouilh anselm anselmo anshan ansi answer ant antacid a\
        ntaeus antagon antagonis antagonist antananarivo antar antarct antarctica ante anteat antebellum anteced antechamb anted antediluvian antelop antenna\
         anterior anteroom anthem anther anthil antholog anthologis anthoni anthracit anthrax anthropocen anthropoid anthropolog anti antiabort antiaircraft a\
        ntibiot antibodi antic antichrist anticip anticipatori antick anticlimax anticyclon antidot antietam antifa antifreez antigen antigon antigua antihero\
         antiknock antill antimatt antimoni antioch antipa antiparticl antipasti antipasto antipathet antipathi antiphon antipod antiqu antiquari antiquarian\
         antisept antislaveri antisoci antithes antithesi antithet antitoxin antitrust antivir antivirus antiwar antler antofagasta antoin antoinett anton ant\
        oni antonia antoninus antonio antonius antonym antwan antwerp anubi anus anvil anxieti anxious anybodi anyhow anymor anyon anyplac anyth anythanyway a\
        nytim anyway anywher anzac anzus aorta apac apach apalachicola apart apartheid apathet apathi apatosaurus ape apennin aperitif apertur apex aphas apha\
        sia aphelia aphelion aphid aphor aphorist aphrodisiac aphrodit apia apiari apic apiec aplenti aplomb apocalyps apocalypt apocryph apocrypha apoge apol\
        it apollinair apollo apollonian apolog apologet apologia apologis apoplect apoplexi apost apostasi apostl apostol apostroph apothecari apotheos apothe\
        osi app appal appalachia appalachian appaloosa appar apparatus apparel apparit appeal appear appeas appel append appendag appendectomi appendic append\
        ix appertain appet appetis appetit appl applaud applaus applejack applesauc applese appleton appli applianc applic appoint appointe appomattox apport\
         apposit apprais appreci apprehend apprehens apprent apprentic appris appriz approach approb appropri approv approx approxim appurten apricot april ap\
        ron apropo aps apt apter aptest aptitud apuleius aqua aquacultur aquafresh aquamarin aquanaut aquaplan aquaria aquarium aquarius aquat aquavit aqueduc\
        t aqueous aquicultur aquif aquila aquilin aquina aquino aquitain arab arabesqu arabi arabia arabian arabl arac arachnid arafat araguaya aral arama ara\
        mco arapaho ararat araucanian arawak arawakan arbit arbitr arbitrari arbitrarili arbitron arbor arboreta arboretum arborvita arbour arbutus arc arcad\
         arcadia arcadian arcan arch archaeolog archaic archaism archangel archbishop archdeacon archdioces archduk archean archenemi archeolog archer archeri\
         archest archetyp archi archibald archimed archipelago architect architectur archiv archivist archway arck arctic arcturus arden ardent ardor ardour a\
        rduino arduous are area arecibo arena arequipa argentin argentina argentinian argo argon argonaut argonn argosi argot argu arguabl argument argus argy\
        l ari aria ariadn arian arid ariel aries aright ariosto aris arisen aristarchus aristid aristocraci aristocrat aristophan aristotelian aristotl arithm\
        et arius ariz arizona arizonan arizonian arjuna ark arkansa arkansan arkhangelsk arkwright arlen arlin arlington arm armada armadillo armageddon armag\
        nac armament armand armando armani armatur armband armchair armchairarmi armenia armenian armhol armi arminius armistic armlet armonk armor armori arm\
        our armouri armpit armrest arms armstrong arneb arnhem arno arnold arnulfo aroma aromat aromatherapi aron aros around arous arpeggio arraign arrang ar\
        rant array arrear arrest arrhenius arriv arrog arron arrow arrowhead arrowroot arroyo ars arsehol arsenal arsenic arson arsonist art artaxerx artefact\
         artemi arteri arthrit arthriti arthropod arthur arthurian arti artichok articl articul artier artiest artifact artific artifici artilleri artisan art\
        ist artistri artless artsi artsier artsiest arturo artwork aruba aryan asama asap asbesto ascella ascend ascens ascent ascertain ascet ascetic ascii a\
        scot ascrib ascript asept asexu asgard ash asham ashanti ashcan ashcroft ashen ashevill ashi ashier ashiest ashikaga ashkenazim ashkhabad ashle ashley\
         ashmolean ashor ashram ashtray ashurbanip asia asiago asian asiat asid asimov asinin ask askanc askaskanc askew aslant asleep asmara asoci asoka asp\
         asparagus aspartam aspca aspect aspel aspen asper asperg aspers asphalt asphyxi asphyxia aspic aspidisk aspir aspirin asquith ass assad assail assam\
         assames assassin assault assay assembl assemblag assemblyman assemblymen assent assert assess assessor asset assever asshol assidu assign assimil ass\
        isi assist assiz assn assoc associ asson assort asst assuag assum assumpt assur assyria assyrian astair astana astart aster asterisk astern asteroid a\
        sthma asthmat astigmat astir aston astonish astor astoria astound astrakhan astral astray astrid astring astrolog astronaut astronom astronomi astroph\
        ys astroturf asturia astut astutest asund aswan asylum asymmetr asymmetri asymptot asynchron atacama atahualpa atalanta atari atascadero atav atavist\
         ateli athabasca athabascan atheism atheist athen athena athenian athlet atkin atkinson atlant atlanta atlanti atlas atman atmospher atol atom atomis\
         aton atop atreus atria atrium atroc atroci atrophi atropo attach attack attain attar attempt attend attent attenu attest atti attic attica attila att\
        ir attitud attitudin attitudinis attle attorney attract attribut attrit attuck attun atwitt atwood atyp aubrey auburn auckland auction audac audaci au\
        den audi audibl audienc audio audion audiophil audiovisu audit auditor auditori auditoria auditorium audra audrey audubon augean auger aught augment a\
        ugsburg augur auguri august augusta augustan augustest augustin augustus auk aunt aura aural aurangzeb aurelia aurelio aurelius aureol aureola aureomy\
        cin auricl auriga aurora auschwitz auspic auspici aussi austen auster austerest austerlitz austin australasia australia australian australoid austria\
         austrian austronesian authent author authoris authorship autism autist auto autocraci autocrat autograph autoimmun autom automat automata automaton a\
        utomobil automot autonom autonomi autopilot autopsi autowork autumn auxiliari avail avalanch avalon avaric avarici avast avatar avdp aveng aventin ave\
        nu aver averag averi avernus averro avers avert avesta avi avian aviari aviat aviatric aviatrix avicenna avid avignon avila avion avior avoc avocado a\
        vogadro avoid avoirdupoi avon avondal avow avuncular awac await awaitawak awak awaken awar award awash away awe aweigh awesom awestricken awestruck aw\
        ful awfullest awhil awkward awkwardest awl awn awok awoken awol awri axe axi axial axiom axiomat axl axon axum ayala ayatollah aye ayer aymara ayrshir\
         ayurveda ayyubid azalea azana azania azazel azerbaijan azerbaijani azimuth azor azov aztec aztecan aztlan azur baa baal baath baathist babar babbag b\
        abbitt babbl babbler babe babel babi babier babiest baboon babur babushka babyhood babyish babylon babylonian babysat babysit babysitt bacal bacardi b\
        acchan bacchanalia bacchanalian bacchus bach bachelor bacilli bacillus back backach backbit backbitten backboard backbon backbreak backdat backdrop ba\
        cker backfield backfir backgammon background backhand backho backlash backless backlog backpack backped backpedal backrest backsid backslapp backslash\
         backslid backslidden backspac backspin backstab backstag backstair backstop backstori backstretch backstrok backtrack backup backus backward backwash\
         backwat backwood backyard bacon bacteri bacteria bacteriolog bacterium bactria bad badder baddest bade baden badg badger badinag badland badminton ba\
        dmouth baedek baeria baeyer baez baffin baffl bafflement bag bagatell bagel baggag baggi baggier baggiest baghdad bagpip baguio bahama bahamian bahia\
         bahrain baidu baikal bail bailey bailiff bailiwick bailout baird bait baiz bake bakelit baker bakeri bakersfield baku bakunin balalaika balanc balanc\
        hin balaton balboa balconi bald balder balderdash baldest baldwin bale balear baleen balfour bali balines balk balkan balkhash balki balkier balkiest\
         ball ballad ballard ballast ballerina ballet ballist balloon balloonist ballot ballpark ballplay ballpoint ballroom ballsi ballsier ballsiest ballyho\
        o balm balmi balmier balmiest baloney balsa balsam balthazar baltic baltimor baluchistan balust balustrad balzac bamako bambi bamboo bamboozl ban bana\
        ch banal banana bancroft band bandag bandana bandanna bandi bandier bandiest bandit banditri banditti bandol bandoli bandstand bandung bandwagon bandw\
        idth bane bang bangalor bangkok bangl bangladesh bangladeshi bangor bangui bani banish banist banjarmasin banjo banjoist banjul bank bankbook banker b\
        anknot bankrol bankrupt bankruptci bankruptcibann bann bannek banner bannist banquet banshe bant bantam bantamweight banter bantu bantus banyan baobab\
         baotou baptis baptism baptist baptisteri baptistri baptiz bar barabba barack barb barbacoa barbadian barbado barbar barbara barbarella barbari barbar\
        ian barbarossa barbecu barbel barbequ barber barberri barbershop barbi barbitur barbour barbra barbuda barcelona barceloneta barclay bard bardeen bare\
         bareback barefac barefoot barehand barehead barent barer barest barf barg bargain barista bariton barium bark barker barkley barley barlow barmaid ba\
        rman barn barnaba barnabi barnacl barnard barnaul barnett barney barnstorm barnum barnyard baro baroda baromet barometr baron baronet baroni baroqu ba\
        rquisimeto barr barrack barracuda barrag barranquilla barrel barren barrenest barrera barrett barri barricad barrier barrio barrist barron barroom bar\
        row barrymor bart bartend barter barth bartholdi bartholomew bartlett barton baruch baryshnikov basal basalt base basebal baseboard basel baseless bas\
        elin baseman basemen basement baser basest bash basho basi basic basil basilica basin bask basket basketbal basketbalbass basqu basra bass basseterr b\
        assi bassinet bassist basso bassoon bassoonist bast bastard bastardis bastill bastion bat bataan batch bate bath bather bathhous bathmat batho bathrob\
         bathroom bathsheba bathtub batik batista batman baton batsman batsmen battalion batten batter batteri batti battier battiest battl battlefield battle\
        ground battlement battleship batu baubl baud baudelair baudouin bauer bauhaus baulk baum bauxit bavaria bavarian bawdi bawdier bawdiest bawdili bawl b\
        axter bay bayberri bayer bayesian bayeux baylor bayonet bayonn bayou bayous bayreuth baywatch bazaar bazillion bazooka bbses beach beachcomb beachhead\
         beacon bead beadi beadier beadiest beadl beagl beak beaker beakerbeam beam bean beanbag bear bearabl beard beardmor beardsley bearer bearish bearnais\
         bearskin beasley beast beastli beastlier beastliest beat beaten beater beatif beatifi beatitud beatl beatlemania beatnik beatric beatrix beatriz beau\
         beaufort beaujolai beaumarchai beaumont beauregard beaus beauteous beauti beautician beautifi beauvoir beaux beaver bebop becalm becam becaus bechtel\
         beck becker becket beckett becki beckley beckon becom becquerel bed bedazzl bedbug bedcloth bedder bede bedeck bedevil bedfellow bedlam bedouin bedpa\
        n bedraggl bedridden bedrock bedrol bedroom bedsid bedsor bedspread bedstead bedtim bee beeb beech beecher beechnut beef beefaroni beefburg beefi beef\
        ier beefiest beefsteak beehiv beekeep beelin beelzebub been beep beeper beer beerbohm beeswax beet beethoven beetl beeton beev befal befallen befel be\
        fit befog befor beforehand befoul befriend befuddl beg began begat beget beggar begin beginn begon begonia begot begotten begrudg beguil begun behalf\
         behalv behan behav behavior behaviour behead beheld behemoth behest behind behold beholden behoov behov behr beiderbeck beig beij beirut bekesi bela\
         belabor belabour belarus belat belau belay belch beleagu belem belfast belfri belgian belgium belgrad beli belief believ belinda belittl beliz bell b\
        ella belladonna bellami bellatrix bellboy belleek bellhop belli bellicos belliger bellingham bellini bellow bellweth belly bellyach bellybutton belmon\
        t belmopan beloit belong belov below belshazzar belt beltan beltway belushi bemoan bemus benacerraf benar bench benchley benchmark bend bender bendix\
         beneath benedict benedictin benefact benefactor benefactress benefic benefici beneficiari benefit benelux benet benetton benevol bengal bengali bengh\
        azi benight benign benin benita benito benjamin bennett benni benson bent bentham bentley benton benumb benz benzedrin benzen beowulf bequeath bequest\
         berat berber bere bereav bereft berenic beret beretta berg bergen berger bergerac bergman bergson beria beriberi berkeley berkshir berl berlin berlio\
        z berlitz berm bermuda bern bernadett bernadin bernank bernard bernardo bernay bernbach bernhardt berni bernic bernini bernoulli bernstein berra berri\
         berserk bert berta bertelsmann berth bertha berti bertillon bertram bertrand berwick beryl beryllium berzelius beseech beset besid besieg besmirch be\
        som besot besought bespeak bespok bespoken bess bessel bessem bessi best bestial bestiari bestir bestow bestrid bestridden bestrod bestsel bet beta be\
        tak betaken betcha betelgeus beth bethani bethesda bethink bethlehem bethought bethun betid betoken betook betray betroth betsi bett better betti bett\
        or betty between betwixt beulah bevel bever beverag beverley bevi bewail bewar bewild bewilder bewitch beyer beyond bhopal bhutan bhutto bialystok bia\
        nca biannual bias biass biathlon bib bibl biblic bibliographi bibliophil bibul bicamer bicentenni bicep biceps bicker bicuspid bicycl bicyclist bid bi\
        dden bidder biddi biddl bide biden bidet biennial bier bierc bif biff bifoc bifurc big bigam bigami bigamist bigfoot bigger biggest biggi biggl bighea\
        rt bighorn bight bigmouth bigot bigotri bigqueri bigwig bike biker bikini biko bilater bilbao bilbo bile bilg bilingu bilious bilk bill billboard bill\
        et billfold billi billiard billion billionair billionth billow billowi bimbo bimini bimonth bin binari bind binder binderi bing binghamton bingo binna\
        cl binocular binomi biochem biochemist biochemistri biodivers biofeedback biogen biograph biographi bioko biolog biologist biomed bionic biophys bioph\
        ysicist biopsi biorhythm biospher bipartisan bipartit bipe biped biplan bipolar biraci birch bird birdbath birdbrain birdcag birdhous birdi birdse bir\
        dsey birdwatch biretta birkenstock birmingham biro birth birthday birther birthmark birthplac birthrat birthright birthston biscay biscayn biscuit bis\
        ect bisector bisexu bishkek bishop bishopr bismarck bismark bismuth bison bisqu bisquick bissau bistro bit bitch bitchi bitchier bitchiest bitcoin bit\
        e bitmap bitnet bitten bitter bitterest bittern bittersweet bittorr bitumen bitumin bivalv bivouac bivouack biweek bizarr bizet bjerkn bjork blab blab\
        bermouth black blackbal blackbeard blackberri blackbird blackboard blackburn blackcurr blacken blacker blackest blackfoot blackguard blackhead blackis\
        h blackjack blacklist blackmail blackout blacksburg blackshirt blacksmith blackston blackthorn blacktop blackwel bladder blade blah blain blair blake\
         blame blameless blamer blameworthi blammo blanca blanch blanchard blancmang bland blander blandest blandish blank blankenship blanker blankest blanke\
        t blantyr blare blarney blasphem blasphemi blast blaster blastoff blat blatant blatz blavatski blaze blazer blazon bldg bleach bleacher bleak bleaker\
         bleakest bleari blearier bleariest blearili bleat bled bleed bleeder bleep blemish blench blend blender blenheim blent bless blessed blest bletch ble\
        vin blew bligh blight blimp blind blinder blindest blindfold blindsid bling blink blinker blintz blip bliss blister blith blither blithest blitz blive\
        t blizzard bloat bloatwar blob bloc bloch block blockad blockag blockbust blockchain blockhead blockhous bloemfontein blog blogger blond blondel blond\
        er blondest blondi blood bloodbath bloodhound bloodi bloodier bloodiest bloodless bloodmobil bloodsh bloodshot bloodstain bloodstream bloodsuck bloodt\
        hirsti bloom bloomer bloomfield bloomingdal bloomington bloomsburg bloomsburi blooper blossom blot blotch blotchblotter blotchi blotchier blotchiest b\
        lotter blous blow blower blowgun blown blowout blowsi blowsier blowsiest blowtorch blowup blowzi blowzier blowziest blts blu blubber blucher bludgeon\
         blue bluebeard bluebel blueberri bluebird bluebottl bluefish bluegrass bluejacket bluejay bluenos blueprint bluer bluest bluestbluf bluestock bluetoo\
        th bluf bluff bluffer bluffest bluish blunder blunderbuss blunt blunter bluntest blur blurb blurri blurrier blurriest blurt blush blusher bluster blus\
        teri blvd blyth boa boar board boarder boardroom boardwalk boast boaster boat boater boatman boatmen boatswain bob bobbi bobbin bobbitt bobbl bobcat b\
        obolink bobsl bobsled bobtail bobwhit boccaccio bode bodega bodhidharma bodhisattva bodi bodic bodili bodkin bodybuild bodyguard bodywork boe boeotia\
         boeotian boer boethius bog boga bogart bogey bogeyman bogeymen boggi boggier boggiest boggl bogi bogon bogos bogus bohemia bohemian bohr boil boiler\
         boilerpl boink bois boister bojangl bola bold bolder boldest boldfac bole bolero boleyn bolivar bolivia bolivian boll bollywood bologna boloney bolsh\
        ev bolshevik bolshevist bolshoi bolster bolt bolton boltzmann bomb bombard bombardi bombast bombay bomber bombshel bonanza bonapart bonaventur bonbon\
         bond bondag bondsman bondsmen bone bonehead boneless boner boney boneyest bonfir bong bongo bonhoeff boni bonier boniest bonifac bonita bonito bonker\
         bonn bonner bonnet bonnevill bonni bonnier bonniest bono bonsai bonus boo boob boobi boodl boogi book bookcas bookend booker booki bookish bookkeep b\
        ooklet bookmak bookmark bookmobil booksel bookshelf bookshelv bookshop bookstor bookworm bool boolean boom boomerang boon boondock boondoggl boor boor\
        ish boost booster boot bootblack boote booth booti bootleg bootlegg bootless bootstrap booz boozer boozi boozier booziest bop borax bordeaux bordello\
         borden border borderland borderlin bordon bore borea boredom borer borg borgia borglum bori bork borlaug born borneo borobudur borodin boron borough\
         borrow borsch borscht boru bosch bose bosh bosnia bosom bosomboss bosporus boss bossi bossier bossiest bossili boston bostonian bosun boswel botan bo\
        tani botanist botch both bother bothersom botnet botox botswana botticelli bottl bottleneck bottom bottomless botul boudoir bouffant bough bought boui\
        llon boulder boulevard boulez bounc bouncer bounci bouncier bounciest bound boundari bounden bounder boundless bounteous bounti bouquet bourbaki bourb\
        on bourgeoi bourgeoisi bournemouth bout boutiqu bovari bovin bow bowditch bowdler bowdleris bowel bowen bower boweri bowi bowl bowlder bowleg bowler b\
        owman bowmen bowsprit bowstr box boxcar boxen boxer boxwood boy boycot boycott boyd boyer boyfriend boyhood boyish boyl boysenberri bozo brace bracele\
        t bracken bracket brackish bract brad bradburi braddock bradenton bradford bradi bradley bradshaw bradstreet brag bragg braggart bragger brahe brahm b\
        rahma brahmagupta brahman brahmaputra brahmin braid braill brain brainchild braini brainier brainiest brainless brainstorm brainteas brainwash brais b\
        rake brakeman brakemen brambl brampton bran branch brand brandei branden brandenburg brandi brandish brando brandon brandt brant braqu bras brash bras\
        her brashest brasilia brass brassi brassier brassiest brat bratislava brattain bratti brattier brattiest bravado brave braver braveri bravest bravo br\
        avura brawl brawler brawn brawni brawnier brawniest bray brazen brazier brazil brazilian brazo brazzavill breach bread breadbasket breadfruit breadth\
         breadwinn break breakabl breakag breakdown breaker breakfast breakneck breakpoint breakspear breakthrough breakup breakwat breast breastbon breastpla\
        t breaststrok breastwork breath breathabl breather breathi breathier breathiest breathless breathtak brecht breckenridg bred breech breed breeder bree\
        z breezi breezier breezierbreeziest breeziest breezili bremen bremerton brenda brendan brennan brenner brent brenton brest bret brethren breton brett\
         breviari breviti brew brewer breweri brewster brexit brezhnev brian briana brianna briar bribe briberi brice brick brickbat bricklay bridal bridalvei\
        l bride bridegroom bridesmaid bridg bridgehead bridgeport bridger bridget bridgetown bridgett bridgework bridgman bridl brie brief briefcas briefer br\
        iefest briefli brier brig brigad brigadoon brigand brigandag brigantin brigg brigham bright brighten brighter brightest brighton brigid brigitt brilli\
        anc brilliant brillo brim brimful brimston brindl brine bring brini brinier briniest brink brinkley brinkmanship briquet briquett brisban brisk briske\
        r briskest brisket brist bristl bristlier bristliest bristol brit britain britann britannia britannica britch british britney briton britt brittani br\
        itten brittl brittler brittlest brittney brno broach broad broadband broadcast broadcloth broaden broader broadest broadloom broadsid broadsword broad\
        way brobdingnag brocad broccoli brochur brock brogan brogu broil broiler brokaw broke broken broker brokerag bromid bromin bronchi bronchial bronchiti\
         broncho bronchus bronco bronson bront brontosaur brontosauri brontosaurus bronx bronz brooch brood brooder brook brooklyn broom broomstick bros broth\
         brothel brother brotherhood brought brouhaha brow browbeat browbeaten brown browner brownest browni brownian brownish brownout brownshirt brownston b\
        rownsvill brows browser brubeck bruce bruckner brueghel bruin bruis bruiser brummel brunch brunei brunelleschi brunet brunett brunhild bruno brunswick\
         brunt brush brushwood brusk brusker bruskest brusqu brusquer brusquest brussel brut brutal brutalis brute brutish brutus bryan bryant bryce brynner b\
        ryon brzezinski bsds bubbl bubblier bubbliest buber buccan buchanan bucharest buchenwald buchwald buck buckboard bucket buckey buckingham buckl buckle\
        r buckley buckner buckram bucksaw buckshot buckskin buckteeth bucktooth buckwheat buckybal bucol bud budapest buddha buddhism buddhist buddi budg budg\
        erigar budget budgetari budgi budweis buf buff buffalo buffer buffet buffi buffoon buffooneri buford bug bugaboo bugatti bugbear bugger buggi buggier\
         buggiest bugl bugler bugzilla buick build builder buildup built builtin bujumbura bukhara bukharin bulawayo bulb bulbous bulbousbulg bulfinch bulg bu\
        lganin bulgar bulgari bulgaria bulgarian bulgi bulgier bulgiest bulim bulimia bulk bulkhead bulki bulkier bulkiest bull bulldog bulldoz bullet bulleti\
        n bulletproof bullfight bullfinch bullfrog bullhead bullhorn bulli bullion bullish bullock bullpen bullr bullshit bullwinkl bulrush bultmann bulwark b\
        um bumbl bumblebe bumbler bummer bummest bump bumper bumpi bumpier bumpiest bumpkin bumppo bumptious bun bunch buncomb bundesbank bundestag bundl bung\
         bungalow bunghol bungl bungler bunin bunion bunk bunker bunkhous bunkum bunni bunsen bunt bunyan buoy buoyanc buoyant bur burbank burberri burbl burc\
        h burden burdensom burdock bureau bureaucraci bureaucrat bureaus bureaux burg burgeon burger burgess burgher burgl burglar burglari burglaris burgoyn\
         burgundi burgundian buri burial burk burka burkha burl burlap burlesqu burli burlier burliest burlington burma burmes burn burner burnett burnish bur\
        noos burnous burnout burnsid burnt burp burqa burr burri burrito burro burrough burrow bursa bursar bursiti burst burt burton burundi busbi busboy bus\
        ch buse bush bushel bushi bushido bushier bushiest bushman bushmen bushnel bushwhack busi busier busiest busili businesslik businessman businessmen bu\
        ss bust buster bustl busy busybodi busywork but butan butch butcher butcheri butler butt butter buttercup butterfat butterfli butteri butteriest butte\
        rmilk butternut butterscotch buttock button buttonhol buttress buxom buxombuy buxtehud buy buyer buyout buzz buzzard buzzer buzzkil buzzword byblo bye\
         byelaw byelorussia byer bygon bylaw bylin byob bypass bypast byplay byproduct byrd byron bystand byte byway byword byzantin byzantium cab cabal caban\
        a cabaret cabbag cabbi cabernet cabin cabinet cabinetmak cabl cablecast cablegram caboodl caboos cabot cabral cabrera cabrini cacao cacaocach cach cac\
        het cackl cacophon cacophoni cacti cactus cad cadav cadaver caddi caddish cadenc cadenza cadet cadg cadger cadillac cadiz cadmium cadr caducei caduceu\
        s caedmon caerphilli caesar caesarean caesarian caesium caesura cafeteria caffein caftan cage cagey cagi cagier cagiest cagili cagney cahokia cahoot c\
        aiapha cain cairn cairo caisson caitlin cajol cajoleri cajun cake calabash calai calam calamin calamit calcifi calcin calcit calcium calcul calculi ca\
        lculus calcutta calder calderon caldron caldwel caleb caledonia calendar calexico calf calfskin calgari calhoun cali calib caliban calibr calico calif\
         california californian caligula calip caliph calisthen calk call calla callabl callaghan callahan callao caller calli calligraph calligraphi calliop\
         callip callisthen callisto callous callow callowest callus calm calmer calmest caloocan calor calori calorif calumni calv calvari calvert calvin calv\
        inist calyc calypso calyx cam camacho camaraderi camarillo camber cambia cambium cambodia cambodian cambrian cambric cambridg camcord came camel camel\
        lia camelot camembert cameo camera cameraman cameramen camerawoman camerawomen cameron cameroon camill camilla camisol camoen camomil camouflag camp c\
        ampaign campanella campanil campanili campbel camper campfir campground camphor campi campier campiest campina campo campsit campus camri camshaft cam\
        us can canaan canada canadian canal canaletto canard canari canasta canaver canberra cancan cancel cancer cancun candac candelabra candelabrum candi c\
        andic candid candidaci candl candlelight candlestick candor candour cane canin canist canker cann cannabi cannabis canneri canni cannib cannibalis can\
        nier canniest cannili canning cannon cannonad cannonbal cannot cano canoeist canon canonis canopi canopus cant cantabrigian cantaloup cantanker cantat\
        a canteen canter canterburi canticl cantilev canto canton cantones cantor cantrel cantu canut canva canvas canvasback canvass canyon cap capabl capabl\
        anca capac capaci capacit capacitor caparison cape capek capella caper capet capetian capetown caph capillari capistrano capit capitalis capitalist ca\
        pitol capitolin capitul caplet capon capot cappuccino capra capri capric caprici capricorn capsiz capstan capsul capt captain captainci caption captio\
        us captiv captor captur capuchin capulet car cara caraca caracalla caracul caraf caramel carapac carat caravaggio caravan caraway carb carbid carbin c\
        arbohydr carboloy carbon carbondal carborundum carboy carbuncl carburetor carburett carburettor carcass carcinogen carcinoma carcinomata card cardboar\
        d cardena cardiac cardiff cardigan cardin cardio cardiogram cardiolog cardozo cardsharp care careen career carefre careful carefullest caregiv careles\
        s caress caret caretak careworn carey carfar cargo cari carib caribbean caribou caricatur caricaturist carillon carina carissa carjack carl carla carl\
        en carlin carlo carlsbad carlson carlton carlyl carmela carmella carmelo carmen carmichael carmin carnag carnal carnap carnat carnegi carnelian carney\
         carniv carnivor carnot carol carolin carolina carolingian carolinian carolyn carom carotid carous carousel carp carpal carpathian carpel carpent carp\
        entri carpet carpetbag carpetbagg carpi carport carpus carr carranza carrel carri carriag carriageway carrier carrillo carrion carrol carrot carrousel\
         carryal carryout carsick carson cart cartel carter cartersvill cartesian carthag carthaginian cartier cartilag cartograph cartographi carton cartoon\
         cartoonist cartridg cartwheel cartwright caruso carv carver caryatid casablanca casal casandra casanova cascad case casein caseload casement casework\
         casey cash cashback cashew cashier cashmer casino casio cask casket caspar casper caspian cassandra cassatt cassava casserol cassett cassi cassia cas\
        sino cassiopeia cassius cassock cast castaneda castanet castaway caster castig castillo castl castlereagh castoff castor castrat castri castro casual\
         casualti casuist casuistri cat cataclysm catacomb catafalqu catalan catalepsi catalept catalina catalog catalogu catalonia catalpa catalys catalysi c\
        atalyst catalyt catalyz catamaran catapult cataract catarrh catastroph cataton catawba catbird catboat catcal catch catchal catcher catchi catchier ca\
        tchiest catchment catchphras catchup catchword catech catechis categor categori categoris cater caterpillar caterwaul catfish catgut cathars catharsi\
         cathart cathay cathedr cather catherin cathet cathi cathleen cathod cathol catholic cathryn catilin cation catkin catnap catnip cato catskil catsup c\
        att cattail catti cattier cattiest cattili cattl cattleman cattlemen catullus catv catwalk caucasian caucasoid caucasus cauchi caucus caucuss caudal c\
        aught cauldron cauliflow caulk caus causal causat causeless causeway caustic cauter cauteris caution cautionari cautious cavalcad cavali cavalri caval\
        ryman cavalrymen cave caveat caveman cavemen cavendish cavern caviar cavil caviti cavort cavour caw caxton cayenn cayman cayuga ceas ceasefir ceaseles\
        s ceausescu cebu cebuano cecelia cecil cecili cecilia cedar cede cedilla cedric ceil celeb celebr celebratori celer celeri celest celesta celesti celg\
        en celia celib celibaci celina cell cellar celli cellini cellist cello cellophan cellular cellulit celluloid cellulos celsius celt celtic cement cemet\
        eri cenotaph cenozo censer censor censori censorship censur census cent centaur centaurus centenari centenarian centenni center centerfold centerpiec\
         centigrad centigram centigramm centilit centilitr centim centimet centimetr centiped centr central centralis centrefold centrepiec centrifug centripe\
        t centrist centuri centurion cephal cepheid cepheus ceram cerberus cere cereal cerebella cerebellum cerebr cerebra cerebrum ceremoni cerenkov cerf cer\
        is certain certainti certif certifi certitud cerulean cervant cervic cervix cesar cesarean cesarian cesium cessat cession cessna cesspool cetacean cet\
        us ceylon cezann chabli chad chadwick chaf chafe chaff chaffinch chagal chagrin chain chainsaw chair chairlift chairman chairmanship chairmen chairper\
        son chairwoman chairwomen chais chaischalet chaitanya chaitin chaldean chalet chalic chalk chalkboard chalki chalkier chalkiest challeng chamber chamb\
        erlain chambermaid chambersburg chambray chameleon chammi chamoi chamoix chamomil champ champagn champaign champion championship champlain champollion\
         chan chanc chancel chancelleri chancellor chanceri chanci chancier chanciest chandeli chandigarh chandler chandon chandra chandragupta chanel chaney\
         chang changchun changeabl changel changeov changsha channel chant chanter chantey chanti chanticl chantilli chanukah chao chaotic chap chaparr chapel\
         chaperon chaplain chaplainci chaplet chaplin chapman chapt chapter chapultepec char charact character characteris charad charbray charbroil charcoal\
         chardonnay charg chargeabl charger chari charier chariest charili chariot charisma charismat charit chariti charl charlatan charlemagn charlen charle\
        ston charley charli charlott charm charmain charmer charmin charolai charon chart charter chartism chartr chartreus charwoman charwomen charybdi chase\
         chaser chasiti chasm chassi chast chasten chaster chastest chastis chastiti chasubl chat chateaus chattanooga chattel chatter chatterbox chatterley c\
        hatterton chatti chattier chattiest chattili chaucer chauffeur chauncey chautauqua chauvin chauvinist chavez chayefski cheap cheapen cheaper cheapest\
         cheapli cheapskat cheat cheater chechen chechnya check checkbook checker checkerboard checklist checkmat checkout checkpoint checkroom checkup chedda\
        r cheek cheekbon cheeki cheekier cheekiest cheekili cheep cheer cheerful cheerfullest cheeri cheerier cheeriest cheerili cheerio cheerlead cheerless c\
        hees cheeseburg cheesecak cheesecloth cheesi cheesier cheesiest cheetah cheeto cheever chef chekhov chelsea chelyabinsk chem chemic chemis chemist che\
        mistri chemotherapi chen cheney chengdu chenill chennai cheop chequ chequebook chequer chequerboard cheri cherish chernenko chernobyl chernomyrdin che\
        roke cheroot cherri cherub cherubim chervil cheryl chesapeak cheshir chess chessboard chessman chessmen chest chester chesterfield chesterton chestnut\
         chevali chevi cheviot chevrolet chevron chew chewer chewi chewier chewiest cheyenn chianti chiaroscuro chiba chibcha chic chicago chicagoan chicana c\
        hicaneri chicano chicer chicest chichi chick chickade chickasaw chicken chickenpox chickpea chickwe chicl chiclet chico chicori chid chidden chide chi\
        ef chiefer chiefest chiefli chieftain chiffon chigger chignon chihuahua chilblain child childbear childbirth childcar childhood childish childless chi\
        ldlik childproof children chile chilean chili chill chiller chillest chilli chillier chilliest chimaera chimborazo chime chimer chimera chimney chimp\
         chimpanze chimu chin china chinatown chinchilla chines chink chino chinook chinstrap chintz chintzi chintzier chintziest chip chipewyan chipmunk chip\
        pendal chipper chippewa chiquita chirico chiropodi chiropodist chiropract chiropractor chirp chirrup chisel chisholm chisinau chit chitchat chitin chi\
        tl chitlin chittagong chitterl chiva chivalr chivalri chive chloe chlorid chlorin chloroform chlorophyl chock chocol choctaw choic choicer choicest ch\
        oir choke choker choler cholera cholesterol chomp chomper chomski chongq choos choosey choosi choosier choosiest chop chopin chopper choppi choppier c\
        hoppiest choppili chopra chopstick choral chord chore choreograph choreographi chorist chortl chorus choruss chose chosen chou chow chowder chretien c\
        hris christ christa christchurch christen christendom christensen christi christian christin christina christma christmas christop christoph chromat c\
        hrome chromium chromosom chronic chronicl chronolog chronologchubbi chronomet chrysali chrysalid chrysalis chrysler chrysostom chrystal chubbi chubbie\
        r chubbiest chuck chuckhol chuckl chug chukchi chum chumash chummi chummier chummiest chump chung chungk chunk chunki chunkier chunkiest church church\
        goer churchil churchman churchmen churchyard churl churlish churn churriguera chute chutney chutzpa chutzpah chuvash chyron ciabatta cicada cicatric c\
        icatrix cicero cider cigar cigaret cigarett cigarillo cilantro cilia cilium cimabu cinch cinchona cincinnati cinctur cinder cinderella cindi cinema ci\
        nemascop cinemat cinerama cinnabar cinnamon cipher cipro circ circa circadian circl circlet circuit circuitri circul circular circularis circulatori c\
        ircumcis circumflex circumscrib circumspect circumst circumv circus cirrhosi cirrus cisco cisgend cistern citadel citat cite citi citibank citigroup c\
        itizen citizenri citizenship citric citroen citron citronella citrous citrus civet civi civic civil civilian civilis civilli civvi clack clad claiborn\
         claim claimant clair clairol clairvoy clam clambak clamber clammi clammier clammiest clamor clamour clamp clampdown clan clanci clandestin clang clan\
        gor clangour clank clannish clap clapboard clapeyron clapper clapton claptrap clara clare clarenc clarendon claret claric clarifi clarinet clarinetist\
         clarinettist clarion clarissa clariti clark clarksvill clash clashclasp clasp class classi classic classicist classier classiest classifi classless c\
        lassmat classroom clatter claud claudett claudia claudin claudio claudius claus clausewitz clausius clavichord clavicl claw clay clayey clayier clayie\
        st clayton clean cleaner cleanest cleanli cleanlier cleanliest cleans cleanser cleanup clear clearanc clearasil clearer clearest cleat cleav cleavag c\
        leaver clef cleft clem clemati clematis clemen clemenc clemenceau clement clementin clemon clemson clench cleo cleopatra clerestori clergi clergyman c\
        lergymen clergywoman clergywomen cleric clerk cleveland clever cleverest clew cliburn click clickabl clickbait client cliff cliffhang clifford clifton\
         clii climact climat climax climb climber clime clinch clincher cline cling clingi clingier clingiest clinic clinician clink clinker clint clinton cli\
        o clip clipboard clipper clipt cliqu cliquish clit clitor clitori clitoris clive clix cloak cloakroom clobber cloch clock clockwis clockwork clod clod\
        hopp clog cloister clojur clomp clone clop cloret clorox close closefist closemouth closeout closer closest closet closur clot cloth clotheslin clothe\
        spin clothier clotho clotur cloud cloudburst cloudi cloudier cloudiest cloudless clouseau clout clove cloven clover cloverleaf cloverleav clovi clown\
         clownish cloy clu club clubfeet clubfoot clubhous cluck clue clueless clump clumsi clumsier clumsiest clumsili clung clunk clunker clunki clunkier cl\
        unkiest cluster clutch clutter clvi clvii clxi clxii clxiv clxix clxvi clxvii clyde clydesdal clytemnestra coach coachman coachmen coagul coal coalesc\
         coalit coars coarsen coarser coarsest coast coastal coaster coastlin coat coauthor coax cob cobain cobalt cobb cobbl cobbler cobbleston cobol cobra c\
        obweb cocain cocci coccus coccyg coccyx cochabamba cochin cochis cochlea cochran cock cockad cockamami cockatoo cockerel cockey cockfight cocki cockie\
        r cockiest cockili cockl cockleshel cockney cockpit cockroach cockscomb cocksuck cocksur cocktail cocoa cocoanut coconut cocoon cocteau cod coda coddl\
         code codein codepend codex codfish codger codi codic codicil codif codifi coeduc coeffici coequal coerc coercion coerciv coeval coexist coffe coffeec\
        ak coffeehous coffeepot coffer coffey coffin cog cogenc cogent cogit cognac cognat cognis cognit cogniz cognomen cognomina cogwheel cohabit cohan cohe\
        n coher cohes cohort coif coiffur coil coimbator coin coinag coincid coincident cointreau coital coitus coke col cola coland colbert colbi cold colder\
         coldest cole coleen coleman coleridg coleslaw colett colfax colgat colic colicki colin coliseum coliti collabor collag collaps collar collarbon colla\
        t collater colleagu collect collectiv collectivis collectivist collector colleen colleg collegi collegian colli collid collier collieri collin collis\
         colloc colloid colloqui colloquia colloquium colloquy collud collus colo cologn colombia colombian colombo colon colonel coloni colonialist colonis c\
        olonist colonnad colonoscopi color colorado coloratura colorblind colorfast colorless coloss colosseum colossi colossus colour colourblind colourfast\
         colourless colt coltish coltran columbia columbin columbus column columnist coma comanch comatos comb combat combin combo combust come comeback comed\
         comedi comedian comedienn comedown comeli comeliest comer comest comet comeupp comfi comfier comfiest comfort comic comintern comiti comm comma comma\
        nd commando commemor commenc commend commensur comment commentari commerc commerci commingl commiser commiss commissar commissari commissariat commiss\
        ion commit committ committe commod commodi commodor common commonest commonplac commonwealth commot communal commune communic communion communiqu comm\
        unism communist communiti commut como comoro compact compactest compactor compani companion companionway compaq compar comparison compart compass comp\
        at compatcompatriot compatriot compel compendia compendium compens compensatori compet competit competitor compil complac complain complaint complais\
         complect complement complet completest complex complexion compli complianc compliant complic compliment compo compon comport compos composit composit\
        or compost composur compot compound comprehend compress compressor compris compromis compton comptrol compuls compulsori compulsorili compunct compuse\
        rv comput computer computeris comrad comradeship comt con conakri conan concaten concav conceal conced conceit conceiv concentr concept conceptu conce\
        rn concert concerti concertina concerto concess concetta conch concierg concili conciliatori concis concisest conclav conclud conclus concoct concomit\
         concord concours concret concubin concur concurr concuss condemn condemnatori condens condescend condillac condiment condit conditcondol condition co\
        ndo condol condom condominium condon condor condorcet conduc conduct conductor conduit cone conestoga confab confect confection confeder confederaci c\
        onfer conferenc conferr confess confession confessor confetti confid confidant confidenti configur confin confirm confirmatori confisc conflict conflu\
        enc confluent conform conformist confound confront confucian confucius confus confut cong conga congeal congeni congenit congest conglomer congo congo\
        les congratul congreg congress congressman congressmen congrev congruenc congruent congruiti congruous conic conif conifer conj conjectur conjoin conj\
        oint conjug conjunct conjunctur conjur conjuror conk conley conn connect connecticut connector connemara conner conneri connexion conni conniv connois\
        seur connolli connor connot connubi conquer conqueror conquest conquistador conrad conrail conro cons conscienc conscious conscript consecr consecut c\
        onsensu consensus consent consequ conserv conservat conservatori consid consider consign consist consol consolid conson consort consortia consortium c\
        onspicu conspir conspiraci constabl constabulari constanc constant constantin constip constitu constitut constrain constraint constrict constrictor co\
        nstru construct constructor consuelo consul consular consulconsular consult consum consumer consumm consumpt cont contact contagi contagion contain co\
        ntamin contd contempl contemporari contempt contemptu contend content contentcontenti contenti contest context contextu contigu contin continent conti\
        ng continu continua continuum contort contour contraband contract contractil contractor contractu contradict contrail contralto contrapt contrapunt co\
        ntrari contrarili contrariwis contrast contraven contrera contretemp contribut contributor contributori contrit contriv control controversi controvert\
         contum contumaci contus conundrum conurb convalesc convect conven conveni convent converg convers convert convertor convex convey conveyor convict co\
        nvinc convivi convoc convok convolut convoy convuls conway coo cook cookbook cooker cookeri cooki cookout cool coolant cooler coolest cooley cooli coo\
        lidg coolli coon coop cooper cooperstown coor coordin coot cooti cop copacabana cope copeck copeland copenhagen copernican copernicus copi copier copi\
        lot copious copland copley copper copperfield copperhead copperi copperton coppic coppola copra cops copter coptic copul copula copycat copyleft copyr\
        ight copywrit coquet coquett coquettish cora coral cord cordelia cordial cordillera cordit cordless cordoba cordon cordova corduroy core corespond cor\
        ey corfu cori coriand corin corina corinn corinth corinthian coriolanus corioli cork corkscrew corleon corm cormack cormor corn cornbal cornbread corn\
        cob cornea corneal corneill cornel cornelia cornelius corner cornerston cornet cornflak cornflow corni cornic cornier corniest cornish cornmeal cornro\
        w cornstalk cornstarch cornucopia cornwal corolla corollari coron corona coronado coronari coronavirus coronet corot corp corpor corpora corps corpul\
         corpus corpuscl corral correct correctest corrector correggio correl correspond corridor corrin corrobor corrod corros corrug corrupt corruptest cors\
        ag corsair corset corsetcortex corsica corsican cort cortes cortex cortez cortic cortison cortland corusc corval corvett corvus cosbi cosi cosier cosi\
        est cosign cosignatori cosili cosin cosmet cosmetolog cosmic cosmogoni cosmolog cosmonaut cosmopolitan cosmos cosmosdb cosplay cosponsor cossack cost\
         costar costco costello costli costlier costliest costner costum cot cote coteri cotillion cotonou cotopaxi cotswold cottag cotter cotton cottonmouth\
         cottonse cottontail cottonwood cotyledon couch cougar cough could coulomb coulter council councillor councilman councilmen councilor councilwoman cou\
        ncilwomen counsel counsellor counselor count countabl countdown counten countenanc counter counteract counterclaim counterfeit countermand counteroff\
         counterpan counterpart counterpoint countersank countersign countersink countersunk countertenor countess counti countless countri countrifi countrym\
        an countrymen countrysid countrywoman countrywomen coup couperin coupl couplet coupon couponcourag courag courbet courier cours courser court courteou\
        s courtesan courtesi courthous courtier courtli courtlier courtliest courtney courtroom courtship courtyard cousin cousteau cove coven coventri cover\
         coverag coveral coverlet covert covet covey covid covington cow coward cowardic cowardli cowbird cowboy cower cowgirl cowhand cowhid cowl cowley cowl\
        ick cowork cowper cowpok cowpox cowpunch cowslip coxcomb coxswain coy coyer coyest coyli coyot cozen cozi cozier coziest cozili cozumel crab crabb cra\
        bbi crabbier crabbiest crabbili crack crackcracker crackdown cracker crackerjack crackl crackpot crackup cradl craft crafti craftier craftiest craftil\
        i craftsman craftsmen crag craggi craggier craggiest craig cram cramp cranach cranberri crane crania cranial cranium crank crankcas cranki crankier cr\
        ankiest crankshaft cranmer cranni crap crape crappi crappier crappiest crash crass crasser crassest crassli crate crater cravat crave craven craw craw\
        fish crawford crawl crawlspac cray crayfish crayola crayon craze crazi crazier craziest crazili creak creaki creakier creakiest cream creamer creameri\
         creami creamier creamiest creas creat creation creativ creator creatur creci credenc credenti credenza credibl credit creditor credo credul cree cree\
        d creek creel creep creeper creepi creepier creepiest creepili creighton cremat crematori crematoria crematorium creol creon creosot crepe crept cresc\
        endi crescendo crescent cress cressida crest crestfallen cretac cretan crete cretin crevass crevic crew crewman crewmen cri crib cribbag crichton cric\
        k cricket crier crime crimea crimean crimin criminolog crimp crimson cring crink crinkl crinklier crinkliest crinolin criollo crippl cripplewar crisco\
         crise crisi crisp crisper crispest crispi crispier crispiest crispli crisscross cristina criteria criterion critic criticis critiqu critter croak cro\
        at croatia croatian croce crochet croci crock crockeri crockett crocodil crocus croesus croft croissant cromwel cromwellian crone croni cronin cronkit\
         cronus crook crooked crookedest croon crooner crop cropper croquet croquett crosbi crosier cross crossbar crossbeam crossbon crossbow crossbr crossbr\
        e crosscheck crosser crossest crossfir crossli crossov crosspiec crossroad crosstown crosswalk crossway crosswis crossword crotch crotchet crotcheti c\
        rouch croup croupi croupier croupiest crow crowbar crowd crowdfund crowley crown crozier crts crucial crucibl crucifi crucifix crucifixion cruciform c\
        rud cruddi cruddier cruddiest crude cruder crudest cruditi cruel crueler cruelest crueller cruellest cruelli cruelti cruet cruft crufti cruikshank cru\
        is cruiser cruller crumb crumbi crumbier crumbiest crumbl crumblier crumbliest crummi crummier crummiest crumpet crumpl crunch cruncher crunchi crunch\
        ier crunchiest crusad crush cruso crust crustacean crusti crustier crustiest crutch crux cruz crybabi cryogen crypt cryptic cryptogram cryptographi cr\
        yptozo crystal crystallin crystallis csonka ctesiphon cthulhu cub cuba cuban cubbyhol cubcube cube cubic cubicl cubism cubist cubit cuchulain cuckold\
         cuckoo cucumb cud cudd cuddl cuddlier cuddliest cudgel cue cuf cuff cuisin cuisinart culbertson culinari cull cullen cullend culmin culott culpabl cu\
        lprit cult cultiv cultur culturcum culvert cum cumberland cumbersom cumin cummerbund cumquat cumul cumuli cumulus cun cunard cuneiform cunnilingus cun\
        ning cunningest cunningham cunt cup cupboard cupcak cupid cupola cups cur curabl curacao curaci curat curb curd curdl cure curer curfew curi curicurio\
         curio curios curious curitiba curl curler curlew curli curlicu curlier curliest curlycu curmudgeon currant currenc current curri curricula curriculum\
         currier currycomb curs cursiv cursor cursori cursorili curst curt curtail curtain curter curtest curti curtsey curtsi curv curvac curvaci curvatur cu\
        rvi curvier curviest cushi cushier cushiest cushion cusp cuspid cuss custard custer custodi custodian custom customari customarili customis cut cutbac\
        k cute cuter cutesi cutesiest cutest cuticl cutlass cutleri cutlet cutoff cutout cutter cutthroat cuttlefish cutup cuvier cuzco cyanid cybel cyberbull\
        i cybernet cyberpunk cybersex cyberspac cycl cyclad cyclamen cyclic cyclist cyclon cyclop cyclotron cygnet cygnus cylind cylindr cymbal cymbelin cynic\
         cynosur cynthia cypher cypress cyprian cypriot cyprus cyrano cyril cyrus cyst cystic cytolog cytoplasm czar czarina czech czechia czerni dab dabbl da\
        bbler dacca dacha dachau dachshund dacron dactyl dad dada dadaism daddi dado daedalus daemon daffi daffier daffiest daffodil daft dafter daftest dagge\
        r daguerr dagwood dahlia dahomey dai daili daimler dainti daintier daintiest daintili daiquiri dairi dairymaid dairyman dairymen dais daisi dakar dako\
        ta dakotan dalai dale daley dali dalian dalla dalli dallianc dallidam dalmatian dalton dam damag damascus damask dame damian damien damion damn damnab\
        l damnat damndest damnedest damocl damon damp dampen damper dampest dampli damsel damson dana danburi danc dancer dandelion dander dandi dandier dandi\
        est dandl dandldandruff dandruff dane danelaw danger dangerfield dangl danial daniel daniell danish dank danker dankest danni danon dant danton danub\
         danubian danvill daphn dapper dapperest dappl darbi darci dardanell dare daredevil daren darfur darin dario darius darjeel dark darken darker darkest\
         darkroom darl darla darlen darn darned darnedest darnel darrel darren darrin darrow darryl dart dartboard darth dartmoor dartmouth darvon darwin darw\
        inian daryl dash dashboard dashiki dastard data databas datadatabas datam datatyp date datelin dativ datum daub dauber daugherti daughter daumier daun\
        t dauntless dauphin davao dave davenport davi david davidson davit daw dawdl dawdler dawn dawson day dayb daybreak daydream daydreamt daylight daytim\
         dayton daze dazzl dded dding ddts deaco deacon deactiv dead deadbeat deadbolt deaden deader deadest deadhead deadli deadlier deadliest deadlin deadlo\
        ck deadpan deadwood deaf deafen deafer deafest deal dealer dealership dealt dean deana deandr deann deanna dear dearer dearest dearth death deathb dea\
        thblow deathless deathlik deathtrap deav deb debacl debar debark debas debat debauch debaucheri debbi debentur debian debil debilit debit debonair deb\
        ora deborah debouillet debra debri debrief debt debtor debug debugg debunk debussi debut dec decad decaf decaffein decal decalogu decamp decant decapi\
        t decathlon decatur decay decca deccan dece deceas deced deceit deceiv deceler decemb decenc decent decentr decentralis decept decibel decid decidu de\
        cim deciph decipher decis deck decker deckhand deckl declaim declam declamatori declar declassifi declens declin decliv decod decolon decolonis decomm\
        iss decompos decompress decongest decor decorum decoy decre decreas decrement decrepit decrepitud decrescendi decrescendo decri decrypt dedekind dedic\
         deduc deduct deed deejay deem deena deep deepen deeper deepest deepfak deepli deer deerskin deescal defac defam defamatori default defeat defeatist d\
        efec defect defector defenc defenceless defend defens defenseless defer deferenti defi defianc defiant defici deficit defil defin definit deflat defle\
        ct deflector defo defogg defoli deforest deform defraud defray defrost deft defter deftest defunct defus dega degen degener degeneraci degrad degre de\
        human dehumanis dehumidifi dehydr deic deicer deidr deifi deific deign deimo deirdr deism deiti deject dejesus dekalb delacroix delacruz delaney delan\
        o delawar delawarean delay delbert delect deleg deleon delet deleteri deleverag delgado delhi deli delia delib deliber delic delicaci delicatessen del\
        ici delight delilah delimin delimit delin delinqu delint deliquesc deliri deliria delirium delius deliv deliver deliveri dell della delmar delmarva de\
        lmer delmonico delor delori delphi delphic delphinia delphinium delphinus delta deltona delud delug delus delux delv demagnet demagnetis demagog demag\
        ogi demagogri demagogu demagogueri demand demarc demavend deme demean demeanor demeanour dement dementia demerit demerol demesn demet demetrius demigo\
        d demijohn demilitar demilitaris demis demitass demo demobil demobilis democraci democrat democratis democritus demograph demographi demolish demolit\
         demon demoniac demonstr demor demoralis demordemoralis demosthen demot demount dempsey demur demurest den dena denatur dendrit deneb denebola deng de\
        ni deniabl denial denier denigr denim denis denizen denmark denni denomin denot denouement denounc dens denser densest densiti dent dental dentifric d\
        entin dentist dentistri denton dentur denud denunci denver deodor deodoris deon depart department departur depend depict depilatori deplan deplet depl\
        or deploy depolitic depoliticis depopul deport depos deposit depositor depositori depot depp deprav deprec deprecatori depreci depred depress depriv d\
        eprogram dept depth deput deputi deputis derail derang derbi deregul derek derelict derick derid deris derisori deriv dermat dermatolog dermi derog de\
        rogatori derrick derrida derring dervish desalin descant descart descend descent descri describ descript descriptor desdemona desecr desegreg desensit\
         desensitis desert deserv desicc desiderata desideratum design desir desire desist desk desktop desmond desol despair despatch desper desperado despic\
         despis despit despoil despond despot dessert destabil destabilis destin destini destitut destroy destruct desultori detach detail detain detaine dete\
        ct detector detent deter deterg deterior determin deterr detest dethron deton detour detox detoxifi detract detractor detriment detritus detroit deuc\
         deuterium deuteronomi devalu devanagari devast develop devi devianc deviant deviat devic devil devilish devilri deviltri devin devious devis devoid d\
        evolut devolv devon devonian devot devote devour devout devoutest dewar dewayn dewberri dewdrop dewey dewi dewier dewiest dewitt dewlap dexedrin dexte\
        r dextros dextrous dhaka dharma dhaulagiri dhoti diabet diabol diacrit diadem diaghilev diagnos diagnosi diagnost diagon diagram diagrammat dial diale\
        ct diall dialog dialogu dialys dialysi dialyz diamet diametr diamond dian diana diann dianna diaper diaphan diaphragm diari diarist diarrhea diarrhoea\
         diaspora diastol diatom diatrib diaz dibbl dicaprio dice dicey dichotomi dicier diciest dick dicken dicker dickerson dickey dicki dickinson dickson d\
        icta dictaphon dictat dictatori dictatorship diction dictionari dictum didact diddl diderot dido didrikson die diefenbak diego diehard diem dieres die\
        resi diesel diet dietari dieter dietet dietician dietitian dietrich dif diff differ differenti difficult difficulti diffid diffract diffus dig digest\
         digger digit digitali digitis dignifi dignitari digniti digraph digress dijkstra dijon dike dilapid dilat dilatori dilbert dilemma dilettant dilettan\
        ti dilig dill dillard dilli dilling dillon dillyd dilut dim dimaggio dime dimens dimension dimer diminish diminuendo diminut dimmer dimmest dimpl dimw\
        it din dina dinah dine diner dinett ding dinghi dingi dingier dingiest dingo dink dinker dinki dinkier dinkiest dinner dino dinosaur dint dioces dioce\
        san diocletian diod diogen dion dionn dionysian dionysus diophantin dior diorama dioxid dioxin dip diphtheria diphthong diploma diplomaci diplomat dip\
        lomata dipol dipper dipsomania dipsomaniac dipstick dirac dire direct directest director directori directorship direr direst dirg dirichlet dirig dirk\
         dirt dirtbal dirti dirtier dirtiest disabl disabus disadvantag disaffect disagr disagre disallow disambigu disappear disappoint disapprov disarm disa\
        rma disarrang disarray disassembl disassoci disast disastr disavow disband disbar disbelief disbeliev disburs disc discard discern discharg discipl di\
        sciplin disciplinari disciplindisciplinari disclaim disclos disclosur disco discolor discolour discomfit discomfitur discomfort discommod discompos di\
        scomposur disconcert disconnect disconsol discont discontinu discord discothequ discount discourag discours discourt discourtesi discov discover disco\
        veri discredit discreet discreetest discrep discret discrimin discurs discus discuss disdain diseas disembark disembodi disembowel disench disencumb d\
        isengag disentangl disestablish disfavor disfavour disfigur disfranchis disgorg disgrac disgruntl disguis disgust dish disharmoni dishcloth dishearten\
         dishevel dishonest dishonesti dishonor dishonour dishpan dishrag dishtowel dishwash dishwat disillus disincent disinclin disinfect disingenu disinher\
        it disint disintegr disinter disinterest disjoint disk diskett dislik disloc dislodg disloy disloyalti dismal dismantl dismay dismemb dismiss dismount\
         disney disneyland disobedi disobey disoblig disord disorgan disorganis disori disown dispar disparag dispatch dispel dispens dispensari dispers dispi\
        rit displac display displeas displeasur disport dispos disposit dispossess disproof disprov disproven disput disputati disqualifi disquiet disquisit d\
        isra disregard disrepair disreput disrespect disrob disrupt diss dissatisfi dissect dissembl dissemin dissens dissent dissert disservic dissid dissimi\
        lar dissimul dissip dissoci dissolut dissolv disson dissuad dissuas distaff distanc distant distast distemp distend distens distent distil distilleri\
         distinct distinctest distinguish distort distract distrait distraught distress distribut distributor district distrust disturb disun disunit disus di\
        tch dither ditti ditto diuret diurnal diva divan dive diver diverg divers diversifi diversionari divert divest divid dividend divin divinest divis div\
        ision divisor divorc divot divulg divvi diwali dixi dixiecrat dixieland dixon dizzi dizzier dizziest dizzili djakarta django djibouti djinn djinni dmc\
        a dmitri dnieper dniester doabl dobbin doberman dobro doc docent docil dock dockdoctor docket dockyard doctor doctorow doctrin doctrinair docudrama do\
        cument documentari dodder dodg dodger dodgi dodgier dodgiest dodgson dodo dodoma dodson doe doer dof doff dog dogcatch dogfight dogfish dogged doggere\
        l doggi doggier doggiest doggon doggoned doggonedest doggonest doghous dogi dogma dogmat dogmata dogmatist dogtrot dogwood doha doili dolbi doldrum do\
        le doledoll doll dollar dollhous dolli dollop dolmen dolor dolphin dolt doltish domain dome domesday domest domicil domin domingo dominguez dominica d\
        ominican dominick dominion dominiqu domino domitian don dona donahu donald donaldson donat donatello done donetsk dongl donizetti donkey donn donna do\
        nnel donner donni donor donovan donut doodad doodl doodler doohickey dooley doolittl doom doomsday doonesburi door doorbel doorknob doorman doormat do\
        ormen doorstep doorstop doorway dope dopey dopi dopier dopiest doppler dora dorca doreen dori dorian doric dorito dork dorki dorkier dorkiest dorm dor\
        manc dormant dormer dormic dormitori dormous dorothea dorothi dorsal dorset dorsey dorthi dortmund dosag dose dossier dostoevski dot dotag dotcom dote\
         doth dothan dotson dotti douala douay doubl doubleday doublet doubli doubloon doubt doubter doubtless douch douchdough doug dough doughi doughier dou\
        ghiest doughnut doughti doughtier doughtiest dougla douglass dour dourer dourest douro dous dove dover dovetail dowag dowdi dowdier dowdiest dowdili d\
        owel down downbeat downcast downer downfal downgrad downheart downhil downi downier downiest download downplay downpour downright downscal downsiz dow\
        nstag downstair downstat downstream downsw downtim downtown downtrodden downturn downward downwind dowri dows doxolog doyen doyl doze dozen drab drabb\
        er drabbest drabli drachma drachmai draco draconian dracula draft drafte drafti draftier draftierdraftiest draftiest draftsman draftsmen drag dragnet\
         dragon dragonfli dragoon drain drainag drainer drainpip drake dram drama dramamin dramat dramatis dramatist drambui drank drano drape draperi drastic\
         draught draughti draughtier draughtiest draughtsman draughtsmen dravidian draw drawback drawbridg drawer drawl drawn drawstr dray dread dreadlock dre\
        adnought dream dreamer dreami dreamier dreamiest dreamili dreamland dreamless dreamlik dreamt dreari drearier dreariest drearili dredg dredger dreg dr\
        eiser drench dresden dress dressag dresser dressi dressier dressiest dressmak drew dreyfus dri dribbl dribbler driblet drier driest drift drifter drif\
        twood drili drill drink drinkabl drinker drip dristan drive drivel driven driver driveway drizzl drizzli droid droll droller drolleri drollest drolli\
         dromedari drone drool droop droopi droopier droopiest drop dropbox droplet dropout dropper dropsi dross drought drouth drove drover drown drows drows\
        i drowsier drowsiest drowsili drub drudg drudgeri drug druggist drugstor druid drum drummer drumstick drunk drunkard drunken drunker drunkest drupal d\
        ryad dryden dryer dryest dryli dryness drys drywal dschubba dual dualism dualiti duan dub dubai dubcek dubh dubieti dubious dublin dubrovnik dubuqu du\
        cal ducat duchamp duchess duchi duck duckbil duckl duct ductil ductless dud dude dudgeon dudley due duel duelist duell duellist duet duff duffer duffi\
         dugout duisburg duke dukedom dul dulcet dulcim duli dull dullard duller dullest dulli duluth duma dumb dumbbel dumber dumbest dumbfound dumbl dumbled\
        or dumbo dumbwait dumfound dummi dump dumpi dumpier dumpiest dumpl dumpster dun dunant dunbar dunc duncan dune dunedin dung dungare dungeon dunk dunki\
        rk dunlap dunn dunner dunnest dunno duo duoden duodena duodenum dupe duplex duplic dupont durabl duracel duran durant durat durban dure duress durex d\
        urham durkheim duroc duroch duse dushanb dusk duski duskier duskiest dust dustbin dustbust duster dusti dustier dustiest dustin dustless dustman dustm\
        en dustpan dutch dutchman dutchmen duteous duti dutiabl duvali duvet dvina dvrs dwarf dwarfish dwarfism dwarv dwayn dweeb dwell dweller dwelt dwight d\
        windl dyadic dye dyer dyestuff dyke dylan dynam dynamit dynamo dynamodb dynast dynasti dysenteri dysfunct dyslex dyslexia dyson dyspepsia dyspept dzer\
        zhinski dzungaria each eager eagerest eagl eaglet eakin ear earach earbud eardrum earhart earl earldom earlen earli earlier earliest earlin earlob ear\
        mark earmuff earn earner earnest earnestin earnhardt earp earphon earplug earring earshot earsplit earth earthen earthenwar earthi earthier earthiest\
         earthl earthlier earthliest earthquak earthshak earthward earthwork earthworm earwax earwig eas easel easi easier easiest easili east eastbound easte\
        r eastern easternmost eastman eastward eastwood easygo eat eatabl eaten eater eateri eaton eav eavesdrop eavesdropp ebay ebb eben ebeneez ebert ebola\
         ebon eboni ebro ebulli eccentr ecclesiast echelon echo eclect eclectic eclips eclipt ecmascript ecolog ecologist econom econometr economi economis ec\
        onomist ecosystem ecotour ecru ecstasi ecstat ecuador ecuadoran ecuadorian ecumen eczema edam edamam edda eddi eddington edelweiss edema eden edg edga\
        r edgardo edger edgeway edgewis edgi edgier edgiest edibl edict edif edifi edific edinburgh edison edit edith editor editori editorialis editorship ed\
        mond edmonton edmund edna edsel eduardo educ edward edwardian edwardo edwin edwina eel eeri eerier eeriest eerili eeyor effac effect effectu effemin e\
        ffeminaci effervesc effet effi efficaci effici effigi effluent effort effortless effronteri effulg effus efrain efren egalitarian egg eggbeat egghead\
         eggnog eggo eggplant eggshel egi eglantin ego egocentr egoism egoist egot egotist egregi egress egret egypt egyptian egyptolog ehrenberg ehrlich eich\
        mann eider eiderdown eiffel eigenvalu eight eighteen eighteenth eighth eighti eightieth eileen einstein eir eisenhow eisenstein eisner either ejacul e\
        ject eke elabor elain elam elanor elaps elast elastoplast elat elb elba elbert elbow elbowroom elbrus elder elderberri eldercar eldersburg eldest eldo\
        n eleanor eleazar elect election elector electr electra electrician electrifi electrocut electrod electrolysi electrolyt electron electronica electrop\
        l eleg elegi elegiac element elementari elena eleph elephantin elev eleven eleventh elfin elfish elgar elia elicit elid elig elijah elimin elinor elio\
        t elis elisa elisabeth eliseo elisha elit elitist elixir eliza elizabeth elizabethan elk elkhart ell ella ellen ellesmer elli ellington elliot elliott\
         ellips ellipsi ellipt ellison elm elma elmer elmira elmo elnath elnora elocut elocutionist elohim elois elong elop eloqu eloy elroy els elsa elsewher\
         elsi elsinor eltanin elton elucid elud elul elus elv elva elvi elvia elvin elvira elvish elway elwood elyria elysian elysium emac emaci email eman em\
        ancip emanuel emascul emb embalm embank embargo embark embarrass embassi embattl embed embellish ember embezzl embitt emblazon emblem emblemat embodi\
         embol embolden emboss embrac embroid embroideri embroil embryo embryolog embryon emce emend emerald emerg emergenc emergent emeri emeritus emerson em\
        et emigr emil emili emilia emilio emin eminem emir emiss emissari emit emma emmanuel emmett emmi emo emoji emolli emolu emori emot emoticon empanel em\
        path empathet empathi empathis emperor emphas emphasi emphasis emphat emphysema empir empiric emplac employ employe emporia emporium empow empower emp\
        ress empti emptier emptiest emptili emul emuls emulsifi emus enabl enact enamel enamor enamour encamp encapsul encarta encas enceph enchant enchantres\
        s enchilada encircl enclav enclos enclosur encod encompass encor encount encourag encouragencroach encroach encrust encrypt encumb encumbr encycl ency\
        cloped encyclopedia end endang endear endeavor endeavour endem endiv endless endocrin endors endow endu endur endway endwis endymion enema enemata ene\
        mi energ energet energi energis enerv enfeebl enfold enforc enfranchis engag engel engend engin england english englishman englishmen englishwoman eng\
        lishwomen engorg engrav engross engulf enhanc enid enif enigma enigmat eniwetok enjoin enjoy enkidu enlarg enlighten enlist enliste enliven enmesh enm\
        iti ennobl ennui eno enoch enorm enough enquir enquiri enrag enraptur enrich enrico enriqu enrol enron ensconc ensembl enshrin enshroud ensign enslav\
         ensnar ensu ensur entail entangl entent enter enterpris entertain enthral enthron enthus enthusiasm enthusiasmenthusiast enthusiast entic entir entir\
        eti entiti entitl entomb entomolog entomologist entourag entrail entranc entrant entrap entreat entreati entrench entrepreneur entri entropi entrust e\
        ntryway entwin enumer enunci enur envelop envi enviabl envious environ envis envisag envoy enzym eocen eon epaulet epaulett epcot ephemer ephesian eph\
        esus ephraim epic epicent epicentr epictetus epicur epicurean epicurus epidem epidemiolog epiderm epidermi epidermis epiglotti epiglottid epiglottis e\
        pigram epigrammat epilepsi epilept epilog epilogu epimethius epiphani episcop episcopaci episcopalian episod epistemolog epistl epistolari epitaph epi\
        thet epitom epitomis epoch epoxi epsilon epsom epson epstein equabl equal equalis equanim equat equatori equestrian equestrienn equidist equilater equ\
        ilibrium equin equinocti equinox equip equipag equipois equit equiti equival equivoc equuleus era erad eras erasmus erasur erato eratosthen erebus ere\
        ct erectil erector erewhon erg ergo ergonom erhard eri eric erica erich erick ericka erickson ericson ericsson eridanus erik erika erin eris eritrea e\
        rlang erlenmey erma ermin erna ernest ernestin ernesto erni ernst ero erod erogen eros erot erotic erotica err errand errant errat errata erratum erro\
        l erron error ers ersatz erstwhil erudit erupt ervin erwin erythrocyt esau escal escap escapad escape escapist escarol escarp eschatolog escher escher\
        ichia eschew escort escrow escutcheon eskimo esmeralda esophagi esophagus esoter espadrill especi esperanto esperanza espi espinoza espionag esplanad\
         espn espous espresso esquir essay essayist essen essenc essenti essequibo essex essi est establish estat esteban esteem estela estell estella ester e\
        sther esthet estim estonia estonian estrada estrang estrogen estuari etch etcher etern ethan ethel ethelr ether ethernet ethic ethiopia ethiopian ethn\
        ic ethnolog etho etiolog etiquett etna eton etruria etruscan etta etymolog eucalypti eucalyptus eucharist euclid euclidean eugen eugeni eugenia eugeni\
        o eula euler eulog eulogis eulogist eumenid eunic eunuch euphem euphemist euphoni euphor euphoria euphrat eurasia eurasian eureka euripid euro eurodol\
        lar europ europa european eurydic eustachian eusti eutect euterp euthanasia evacu evacue evad evalu evan evanesc evangel evangelin evangelina evangeli\
        s evangelist evansvill evapor evas eve evelyn even evenest evenhand evening evenki event eventid eventu ever everest everett everglad evergreen everi\
         everlast evermor everreadi evert everybodi everyday everyon everyplac everyth everywher evian evict evid evidenc evil evildo evilest evillest evilli\
         evinc eviscer evita evoc evok evolut evolutionari evolv ewe ewer exacerb exact exactest exactitud exagger exalt exam examin exampl exasper excalibur\
         excav excedrin exceed excel except excerpt excess exchang exchequ excis excit excl exclaim exclam exclamatori exclud exclus excori excrement excresc\
         excret excreta excretori excruci exculp excurs excus exe exec execr execut execution executor executric executrix exeges exegesi exemplar exemplari e\
        xemplifi exempt exercis exercycl exert exhal exhaust exhibit exhibitor exhilar exhort exhum exig exigu exil exist existenti exit exocet exodus exoner\
         exoplanet exorbit exorc exorcis exorcist exot expand expans expansionist expati expatri expect expector expedi expedit expediti expeditor expel expen\
        d expenditur expens experi experienc experiment expert expertis expiat expir expiri explain explan explanatori explet explic explicit explod exploit e\
        xplor exploratori explos expo expon exponenti export expos exposit expositori expostul exposur expound express expressli expressway expropri expuls ex\
        pung expurg exquisit extant extempor extemporis extend extens extension extent extenu exterior extermin extern extinct extinguish extirp extol extort\
         extortion extortionist extra extract extractor extradit extramarit extran extrapol extrasensori extravag extravaganza extravert extrem extremest extr\
        emist extric extrins extrovers extrovert extrud extrus exuber exud exult exxon eyck eye eyebal eyebrow eyeglass eyelash eyelet eyelid eyelin eyepiec e\
        yesight eyesor eyestrain eyeteeth eyetooth eyewit eyr eyri eysenck ezekiel ezra fabian fabl fabric fabul facad face facebook faceless facelift facepal\
        m facet faceti facial facil facilit facsimil fact faction factiti factor factori factoris factotum factual faculti fad faddish fade faec faecal faero\
         fafnir fag faggot fagin fagot fahd fahrenheit fail failur fain fainer fainest faint fainter faintest faintheart fair fairbank fairer fairest fairfiel\
        d fairground fairhop fairi fairway fairyland faisal faisalabad faith faithless fajardo fake faker fakir falasha falcon falconri falkland fall fallaci\
         fallen fallibl falloff fallopian fallout fallow fals falsehood falser falsest falsetto falsifi falsiti falstaff falter falwel fame famili familiar fa\
        miliaris famin famish famous fan fanat fanatic fanboy fanci fancier fanciest fancili fandom fanfar fang fanni fantas fantasi fantasis fantast fanzin f\
        aq farad faraday faraway farc farcic fare farewel fargo farina farinac farley farm farmer farmhand farmhous farmington farmland farmyard farragut farr\
        akhan farrel farrow farsi farsight fart farth farther farthest fascin fascism fascist fashion fashionista fassbind fast fasten faster fastest fastidi\
         fastidifat fat fatah fatal fatalist fate fathead father fatherhood fatherland fatherless fathom fathomless fatigu fatima fatimid fatten fatter fattes\
        t fatti fattier fattiest fatuous faucet faulkner faulknerian fault faultfind faulti faultier faultiest faultili faultless faun fauna fauntleroy faust\
         faustian faustino faustus favor favorit favour favourit fawk fawn fax fay fayettevill faze fdic fealti fear fearless fearsom feasibl feast feat feath\
        er featheri featheriest featur featureless febril februari fecal fece feckless fecund fed feder federalist federico fedex fedora fee feebl feebler fee\
        blest feebli feed feedback feedbag feeder feel feeler feet feign feint feisti feistier feistiest feldspar felecia felic felicia felicit felin felip fe\
        lix fell fellatio feller fellest fellini fellow fellowship felon feloni felt femal femin feminin feminist femor femora femur fen fenc fencer fend fend\
        er fenian fennel fentanyl feral ferber ferdinand fergus ferguson ferlinghetti fermat ferment fermi fern fernandez fernando feroc feroci ferrari ferrar\
        o ferrel ferret ferri ferric ferrous ferrul ferryboat fertil fertilis fervenc fervent fervid fervor fervour fest festal fester festiv festoon feta fet\
        al fetch fete fetich fetid fetish fetishist fetlock fetter fettl fetus feud feudal feudalist fever feverish fewer fewest feynman feze fezz fiasco fiat\
         fib fibber fiber fiberboard fibergla fiberglass fibonacci fibr fibreboard fibreglass fibroid fibrous fibula fica fich ficht fickl fickler ficklest fi\
        ction fictionalis fictiti fidd fiddl fiddler fiddlestick fidel fidget fidgeti fido fiduciari fief field fielder fieldwork fiend fiendish fierc fiercer\
         fiercest fieri fierier fieriest fiesta fife fifteen fifteenth fifth fifti fiftieth fig figaro fight fighter figment figueroa figur figurehead figurin\
         fiji fijian filament filbert filch file filet filial filibust filigre filipino fill filler fillet filli fillip fillmor film filmi filmier filmiest fi\
        lmmak filmstrip filofax filter filth filthi filthier filthiest filtrabl filtrat fin finagl final finalis finalist financ financi finch find finder fin\
        e finer fineri finess finest finger fingerboard fingernail fingerprint fingertip fini finicki finickiest finifinicki finis finish finit fink finland f\
        inley finn finnegan finni finnish fiona fiord fir fire firearm firebal firebas firebomb firebrand firebreak firebug firecrack firefight firefli firefo\
        x firehous fireman firemen fireplac fireplug firepow fireproof firesid fireston firestorm firetrap firewal firewat firewood firework firm firmament fi\
        rmer firmest firmwar first firstborn firsthand firth fiscal fischer fish fishbowl fisher fisheri fisherman fishermen fishhook fishi fishier fishiest f\
        ishnet fishtail fishwif fishwiv fisk fission fissur fist fisticuff fit fitch fitchburg fitter fitterfittest fittest fitzgerald fitzpatrick fitzroy fiv\
        e fiver fix fixabl fixat fixer fixiti fixtur fizeau fizz fizzi fizzier fizziest fizzl fjord flab flabbergast flabbi flabbier flabbiest flaccid flack f\
        lag flagel flagella flagellum flagon flagpol flagrant flagship flagstaff flagston flail flair flak flake flaki flakier flakiest flamag flamb flamboy f\
        lame flamenco flamer flamethrow flamingo flammabl flan flanagan flander flang flank flannel flannelet flannelett flap flapjack flapper flare flash fla\
        shback flashbulb flasher flashest flashgun flashi flashier flashiest flashili flashlight flask flat flatb flatboat flatcar flatfeet flatfish flatfoot\
         flatiron flatt flatten flatter flatteri flattest flattop flatul flatwar flaubert flaunt flautist flavor flavorless flavour flavourless flaw flawless\
         flax flaxen flay flea fleck fled fledg fledgel fledgl flee fleec fleeci fleecier fleeciest fleet fleeter fleetest fleischer fleme flemish flesh flesh\
        i fleshier fleshiest fleshlier fleshliest fletcher flew flex flexibl flexitim flextim fli flick flicker flier fliest flight flighti flightier flightie\
        st flightless flimflam flimsi flimsier flimsiest flimsili flinch fling flint flinti flintier flintiest flintlock flintston flip flippanc flippant flip\
        per flippest flippi flirt flirtat flirtati flit float floatat floater flock floe flog flood flooder floodgat floodlight floodlit floor floorboard floo\
        zi flop flophous floppi floppier floppiest flora floral flore florenc florentin flori florid florida floridan florin florist florsheim floss flossi fl\
        otat flotilla flotsam flounc flounder flour flouri flourish flout flow flowchart flower flowerb floweri floweriest flowerpot flown floyd flub fluctuat\
         flue fluenci fluent fluentli fluf fluff fluffi fluffier fluffiest fluid fluiditi fluke flukey fluki flukier flukiest flume flummox flung flunk flunke\
        y flunki fluoresc fluorid fluorin fluorit fluorocarbon fluoroscop flurri flush flusher flushest fluster flute flutist flutter flutteri flux flybi flyc\
        atch flyer flyleaf flyleav flynn flyover flypap flysheet flyspeck flyswatt flytrap flyweight flywheel fmri fnma foal foam foami foamier foamiest fob f\
        ocal foch foci focus focuss fodder foe foetal foetid foetus fofl fog fogbound fogey foggi foggier foggiest foghorn fogi foibl foil foist fokker fold f\
        oldaway folder foley folger foliag folio folk folklor folksi folksier folksiest folli follicl follow followup folsom fomalhaut foment fond fonda fonda\
        nt fonder fondest fondl fondu fondus font foobar food foodstuff fool fooleri foolhardi foolhardiest foolish foolproof foolscap foosbal foot footag foo\
        tbal footbridg footfal foothil foothold footlight footlock footloos footman footmen footnot footpath footprint footrest footsi footsor footstep footst\
        ool footwear footwork fop foppish fora forag foray forb forbad forbear forbid forbidden forbor forborn forc forcep forcibl ford fore forearm forebear\
         forebod forecast forecastl foreclos foreclosur forefath forefeet forefing forefoot forefront foregath forego foregon foreground forehand forehead for\
        eign foreleg forelock foreman foremast foremen foremost forenam forenoon forens foreordain foreplay forerunn foresail foresaw forese foreseen foreshad\
        ow foreshorten foresight foreskin forest forestal forestri foreswear foreswor foresworn foretast foretel forethought foretold forev forevermor forew f\
        orewarn forewoman forewomen foreword forfeit forfeitur forg forgath forgav forger forgeri forget forgett forgiv forgiven forgo forgon forgot forgotten\
         fork forklift forlorn form formal formaldehyd formalis format former formica formid formless formosa formosan formul formula fornic forrest forsak fo\
        rsaken forsook forsooth forster forswear forswor forsworn forsythia fort fortaleza forth forthcom forthright forthwith forti fortieth fortifi fortissi\
        mo fortitud fortnight fortran fortress fortuit fortun forum forward forwardest forwent foss fossil fossilis foster fotomat foucault fought foul fouler\
         foulest foulli found foundat founder foundl foundri fount fountain fountainhead four fourfold fourier fourneyron fourscor foursom foursquar fourteen\
         fourteenth fourth fowl fowler fox foxglov foxhol foxhound foxi foxier foxiest foxtrot foyer fraca fracas frack fractal fraction fractious fractur fra\
        g fragil fragilest fragment fragmentari fragonard fragranc fragrant frail frailer frailest frailti frame framer framework fran franc francesca franchi\
        s franchise franci francin francisca franciscan francisco franck franco francoi francois franglai frank frankel frankenstein franker frankest frankfor\
        t frankfurt franki frankincens franklin franni frantic franz frapp fraser frat fratern fraternis fratricid fraud fraudul fraught fray frazier frazzl f\
        reak freaki freakier freakiest freakish freckl fred freda freddi freder frederick fredericton fredric fredrick free freebas freebe freebi freeboot fre\
        ed freedman freedmen freedom freehand freehandfreelanc freehold freelanc freeli freeload freeman freemason freemasonri freemen freer freest freestand\
         freestyl freethink freetown freewar freeway freewheel freewil freez freezer freida freight freighter fremont french frenchman frenchmen frenchwoman f\
        renchwomen frenet frenzi freon frequenc frequent frequentest fresco fresh freshen fresher freshest freshet freshman freshmen freshwat fresnel fresno f\
        ret fretwork freud freudian frey freya fri friabl friar fricasse friction friday fridg frieda friedan friedman friedmann friend friendless friendli fr\
        iendlier friendliest friendship frier friez frigat frigga fright frighten frigid frigidair frill frilli frillier frilliest fring fripperi frisbe frisc\
        o frisian frisk friski friskier friskiest friskili frito fritter fritz frivol frizz frizzi frizzier frizziest frizzl frobish frock frog frogman frogme\
        n froissart frolic frolick frolicsom from fromm frond front frontag frontagfrontal frontal frontenac frontier frontiersman frontiersmen frontispiec fr\
        ontrunn frost frostbelt frostbit frostbitten frosti frostier frostiest frostili froth frothi frothier frothiest frown frowsi frowsier frowsiest frowzi\
         frowzier frowziest froze frozen fructifi fructos frugal fruit fruitcak fruiti fruitier fruitiest fruition fruitless frump frumpi frumpier frumpiest f\
        rustrat frye fryer fslic ftper ftping ftps fuch fuchsia fuck fucker fud fuddl fudg fuel fuell fuent fugger fugit fugu fuji fujitsu fujiwara fukuoka fu\
        kuyama ful fulani fulbright fulcra fulcrum fulfil full fullback fuller fullest fulli fulmin fulsom fulton fum fumbl fumbler fume fumig funafuti functi\
        on functionari fund fundament fundi funer fungal fungi fungicid fungous fungus funicular funk funki funkier funkiest funnel funner funnest funni funni\
        er funniest funnili fur furbelow furbish furi furious furl furlong furlough furnac furnish furnitur furor furri furrier furriest furrow further furthe\
        rmor furthermost furthest furtiv furz fuse fuselag fushun fusibl fusillad fusion fuss fussbudget fussi fussier fussiest fussili fusti fustian fustier\
         fustiest futil futon futur futurist futz fuze fuzhou fuzz fuzzbal fuzzbust fuzzi fuzzier fuzziest fuzzili fwiw gab gabardin gabbi gabbier gabbiest ga\
        bbl gaberdin gabl gabon gaboron gabriel gabriela gabriell gacrux gad gadabout gadfli gadget gadgetri gadsden gaea gael gaelic gaf gaff gag gagarin gag\
        e gaggl gaia gaieti gail gaili gaiman gain gainesvill gainsaid gainsay gainsborough gait gaiter gal gala galact galahad galapago galatea galatia galat\
        ian galaxi galbraith gale galen galena galibi galile galilean galileo gall gallagh gallant gallantri gallbladd gallego galleon galleri galley gallic g\
        allium galliv gallo gallon gallop gallow galloway gallows gallston gallup galoi galor galosh galsworthi galvan galvani galvanis galvanomet galveston g\
        amay gambia gambit gambl gambler gambol game gamecock gamekeep gamer gamesmanship gamest gamet gamey gami gamier gamiest gamin gamma gamow gamut gande\
        r gandhi gandhian ganesha gang gangl gangland ganglia ganglier gangliest ganglion gangplank gangren gangster gangtok gangway gannet gantlet gantri gan\
        ymed gaol gaoler gap gape garag garb garbag garbageman garbanzo garbl garbo garcia garden gardenia gardner gareth garfield garfunkel gargantua gargant\
        uan gargl gargoyl gari garibaldi garish garland garlic garlicki garment garner garnet garnish garnishe garot garott garret garrett garri garrick garri\
        son garrot garrott garrul garter garth garvey garza gasconi gase gaseous gash gasket gaslight gasohol gasolen gasolin gasp gass gasser gassi gassier g\
        assiest gastonia gastric gastricgate gastriti gastronom gastronomi gaswork gate gatecrash gatepost gateway gather gatl gatorad gatsbi gatun gauch gauc\
        her gauchest gaucho gaudi gaudier gaudiest gaudili gaug gauguin gaul gaunt gaunter gauntest gauntlet gauss gaussian gautama gautier gauz gauzi gauzier\
         gauziest gave gavel gavin gavott gawain gawk gawki gawkier gawkiest gawkili gay gayer gayest gayeti gayl gayli gaza gaze gazebo gazell gazer gazet ga\
        zett gaziantep gazillion gazpacho gdansk gear gearbox gearshift gearwheel gecko gee geed geegaw geek geeki geekier geekiest gees geez geezer geffen ge\
        henna gehrig geiger geisha gel gelatin gelbvieh geld gelid gell geller gelt gem gemini gemston gen gena genaro gendarm gender gene genealog genera gen\
        eral generalis generat generic generos generous genes genesi genet geneticist geneva geneviev genghi geni genial genii genit genitalia genius genoa ge\
        nocid genom genr gent genteel gentian gentil gentl gentlefolk gentleman gentlemen gentler gentlest gentlewoman gentlewomen gentoo gentri gentrifi genu\
        flect genuin genus geocach geocentr geod geodes geoffrey geograph geographi geolog geologist geomet geometr geometri geophys geopolit georg georgetown\
         georgett georgia georgian georgina geotherm gerald geraldin geranium gerard gerardo gerber gerbil gere geriatr geritol germ german germani germanium\
         germicid germin geronimo gerontolog gerri gerrymand gershwin gertrud gerund gestapo gestat gesticul gestur gesundheit get getaway gethseman getti get\
        tysburg getup gewgaw geyser ghana ghanaian ghanian ghast ghastli ghastlier ghastliest ghat ghazvanid ghent gherkin ghetto ghibellin ghost ghostli ghos\
        tlier ghostliest ghostwrit ghostwritten ghostwrot ghoul ghoulish giacometti giannini giant giantess giauqu gibb gibber gibberish gibbet gibbon gibe gi\
        blet gibraltar gibson giddi giddier giddiest giddili gide gideon gielgud gienah gift gig gigabit gigabyt gigahertz gigant gigapixel gigg giggl giggler\
         gigglier giggliest gigo gigolo gila gilbert gilberto gilchrist gild gilda gile gilead gilgamesh gill gillespi gillett gilliam gillian gilligan gillio\
        n gilmor gilroy gilt gimcrack gimlet gimm gimmick gimmicki gimmickri gimpi gin gina ginger gingerbread gingersnap gingham gingiv gingko gingrich ginkg\
        o ginni gino ginsberg ginsburg ginseng ginsu giorgion giotto giovanni gipsi giraff giraudoux gird girder girdl girl girlfriend girlhood girlish girt g\
        irth gisell gish gismo gist github giuliani giusepp give giveaway given giza gizmo gizzard glacial glacier glad gladden gladder gladdest glade gladi g\
        ladiat gladiatori gladiola gladioli gladiolus gladston glamor glamoris glamour glanc gland glandular glare glaser glasgow glass glassi glassier glassi\
        est glasswar glastonburi glaswegian glaucoma glaxo glaze glazier gleam glean gleason glee gleeful gleefulli glen glenda glendal glenlivet glenn glenna\
         glib glibber glibbest glibli glide glider glimmer glimps glint glissandi glissando glisten glitch glitter glitteri glitz glitzi glitzier glitziest gl\
        oam gloat glob global globe globetrott globul globular glockenspiel gloom gloomi gloomier gloomiest gloomili glop glori gloria glorifi glorious gloss\
         glossari glossi glossier glossiest glotti glottid glottis gloucest glove glover glow glower glowworm glu glucos glue gluey gluier gluiest glum glumme\
        r glummest glut gluten glutin glutton gluttoni glycerin glycerol glycogen glyph gmat gnar gnarl gnarlier gnarliest gnash gnat gnaw gnawn gneiss gnome\
         gnomish gnostic gnupg gnus goad goal goali goalkeep goalpost goaltend goat goate goatherd goatskin gob gobbl gobbledegook gobbledygook gobbler gobi g\
        oblet goblin god godchild godchildren goddam goddamn goddard goddaught goddess godfath godforsaken godhood godiva godless godli godlier godliest godli\
        k godmoth godot godpar godsend godson godthaab godunov godzilla goe goebbel goer goeth goethal gofer goff goggl gogol goiania goiter goitr golan golco\
        nda gold golda goldberg goldbrick golden goldenest goldenrod goldfinch goldfish goldi goldilock goldman goldsboro goldsmith goldwat goldwyn golf golfe\
        r golgi golgotha goliath golli gomez gomorrah gomper gomulka gonad gondola gondoli gondwanaland gone goner gong gonk gonna gonorrhea gonorrhoea gonzal\
         gonzalez gonzalo gonzo goober good goodal goodbi goodby goodi goodlier goodliest goodman goodnight goodrich goodwil goodwin goodyear gooey goof goofi\
         goofier goofiest googl gooier gooiest gook goolagong goon goop goos gooseberri gopher gorbachev gordian gordim gordon gore goren gorey gorg gorga gor\
        geous gorgonzola gori gorier goriest gorilla gorki gorp gors gorsgosh gosh gosl gospel gossam gossip gossipi gotcha goth gotham gothic gotta gotten go\
        uda goug gouger goulash gould gounod gourd gourmand gourmet gout gouti goutier goutiest gover govern government governor governorship govt gown goya g\
        rab grabber grabl gracchus grace graceland graceless gracelessgracious graci graciela gracious grackl grad gradat grade grader gradi gradient gradual\
         graduat graffia graffiti graffito graft grafter grafton graham grail grain graini grainier grainiest gram gramm grammar grammarian grammat grammi gra\
        mophon grampian granada granari grand grandad grandchild granddad grande grander grandest grandeur grandfath grandios grandma grandmoth grandpa grandp\
        ar grandson grandstand grang granit granni granola grant granul granular grape grapefruit grapevin graph graphic graphit grapholog grapnel grappl gras\
        p grass grasshopp grassi grassier grassiest grassland grate grater grati gratifi gratitud gratuit gratuiti grave gravel gravelli graven graver gravest\
         graveston graveyard gravi gravit graviti gray graybeard grayer grayest grayish grayslak graze greas greasepaint greasi greasier greasiest great great\
        er greatest grebe grecian greec greed greedi greedier greediest greedili greek greeley green greenback greener greeneri greenest greengroc greenhorn g\
        reenhous greenish greenland greenpeac greensboro greensleev greenspan greensward greenvill greenwich greer greet greg gregari gregg gregori gregorian\
         gregorio gremlin grenad grenada grenadi grenadin grendel grenobl grep gresham greta gretchen gretel gretzki grew grey greyer greyest greyhound greyis\
        h gribbl grid griddl griddlecak gridiron gridlock grief grieg griev grievanc grievous griffin griffith grill grim grimac grime grimi grimier grimiest\
         grimm grimmer grimmest grin grinch grind grinder grindston gringo grip gripe gripp gris grisli grislier grisliest grist gristl grit gritti grittier g\
        rittiest grizzl grizzli grizzlier grizzliest groan grocer groceri grog groggi groggier groggiest groggili groin grok grokk grommet gromyko groom groov\
         groovi groovier grooviest grope gropius grosbeak gross grosser grossest grossli grosz grotesqu grotius grotto grouch grouchi grouchier grouchiest gro\
        und grounder groundhog groundless groundswel groundwork group grouper groupi grous grout grove grovel grover grow grower growl grown grownup growth gr\
        oyn grub grubbi grubbier grubbiest grubstak grudg grue gruel gruell gruesom gruesomest gruff gruffer gruffest gruffli grumbl grumbler grumman grumpi g\
        rumpier grumpiest grumpili grundi grung grungi grungier grungiest grunt grus gruyer gryphon guacamol guadalajara guadalcan guadalquivir guadalup guade\
        loup guallatiri guam guangzhou guano guantanamo guarani guarante guaranti guarantor guard guardhous guardian guardianship guardrail guardroom guardsma\
        n guardsmen guarnieri guatemala guatemalan guava guayama guayaquil gucci guelph guerilla guernsey guerra guerrero guerrilla guess guessabl guesser gue\
        sstim guesswork guest guevara guff guffaw guggenheim guiana guid guidanc guidebook guidelin guido guil guild guilder guileless guillermo guillotin gui\
        lt guilti guiltier guiltiest guiltili guiltless guin guinea guinean guinever guis guitar guitarist guiyang guizot gujarat gujarati gujranwala gulag gu\
        lch gulf gulfport gull gullah gullet gulley gulli gullibl gulliv gulp gum gumbel gumbo gumdrop gummi gummier gummiest gumption gun gunboat gunfight gu\
        nfir gunk gunman gunmen gunner gunneri gunni gunnysack gunpoint gunpowd gunrun gunrunn gunshot gunsling gunsmith gunther gunwal guofeng guppi gupta gu\
        rgl gurkha gurney guru gurus gush gusher gushi gushier gushiest gusset gust gustatori gustav gustavo gustavus gusti gustier gustiest gusto gut gutenbe\
        rg guthri gutierrez gutless gutsi gutsier gutsiest gutter guttersnip guttur guy guyana guyanes guzman guzzl guzzler gwalior gwen gwendolin gwendolyn g\
        wyn gybe gym gymnasia gymnasium gymnast gymnosperm gynaecolog gynecolog gynecologist gyp gypsi gypsum gyrat gyro gyroscop haa habakkuk haber haberdash\
         haberdasheri habit habitat habitu hacienda hack hacker hackish hackl hackney hacksaw hacktivist hadar haddock hade hadoop hadrian haematolog haemoglo\
        bin haemophilia haemophiliac haemorrhag haemorrhoid hafiz hafnium haft hag hagar hagerstown haggai haggard haggl haggler hagiographa hagu hahn haifa h\
        aiku hail hailston hailstorm haiphong hair hairbal hairbreadth hairbrush haircut hairdo hairdress hairi hairier hairiest hairless hairlin hairnet hair\
        piec hairpin hairsbreadth hairspr hairstyl hairstylist haiti haitian hake hakka hakluyt hal halberd halcyon haldan hale haleakala haler halest haley h\
        alf halfback halfheart halfpenc halfpenni halftim halfway halibut halifax halitosi hall halleluiah hallelujah halley halli halliburton hallmark hallow\
         halloween hallstatt hallucin hallucinogen hallway halo halogen halon halsey halt halter halv halyard ham haman hamburg hamhung hamil hamilcar hamilto\
        n hamiltonian hamit hamlet hamlin hammarskjold hammer hammerhead hammerstein hammett hammock hammond hammurabi hamper hampshir hampton hamster hamstr\
         hamstring hamstrung hamsun han hancock hand handbag handbal handbil handbook handcar handcart handcraft handcuf handcuff handed handel handgun handhe\
        ld handi handicap handicapp handicraft handier handiest handili handiwork handkerchief handl handlebar handler handmad handmaid handmaiden handout han\
        dpick handrail hands handset handshak handsom handsomest handspr handstand handwork handwrit handwritten handyman handymen haney hanford hang hangar h\
        angdog hanger hangman hangmen hangnail hangout hangov hangul hangzhou hank hanker hanki hanna hannah hannib hanoi hanov hanoverian hansel hansen hanso\
        m hanson hanukkah haphazard hapless happen happenst happi happier happiest happili hapsburg har harangu harar harass harbin harbing harbor harbour har\
        d hardback hardbal hardcov harden harder hardest hardhead hardheart hardi hardier hardiest hardili hardin hardlin hardship hardtack hardtop hardwar ha\
        rdwir hardwood hare harebrain harelip harem hargreav hark harken harkharlot harlan harlem harlequin harley harlingen harlot harlow harm harmless harmo\
        n harmoni harmonica harmonis harold harp harper harpi harpist harpoon harpsichord harrel harri harridan harriet harriett harrington harrisburg harriso\
        n harrisonburg harrod harrow harsh harsher harshest hart hartford hartlin hartman harvard harvest harvey hasbro hash hasheesh hashish hashtag hasidim\
         hasp hassl hassock hast hasten hasti hastier hastiest hastili hat hatch hatchback hatcheri hatchet hatchway hate hater hatfield hath hathaway hatr ha\
        tsheput hatter hattera hatti hattiesburg haughti haughtier haughtiest haughtili haul hauler haunch haunt hauptmann hausa hausdorff hauteur havana hava\
        rti have havel haven haversack havoc havolin haw hawaii hawaiian hawk hawker hawkin hawkish hawser hawthorn hay haycock hayden haydn hayloft haymow ha\
        yn hayse haystack haywir haywood hayworth hazard haze hazel hazelnut hazi hazier haziest hazili hazleton hazlitt hazmat hbase hdmi hdtv head headach h\
        eadband headboard headdress header headfirst headgear headhunt headi headier headiest headland headless headlight headlin headlock headlong headmast h\
        eadmistress headphon headquart headrest headroom headset headston headstrong headwait headwat headway headwind headword heal healer health healthcar h\
        ealthi healthier healthiest healthili heap hear heard hearer hearken hears hearsay hearst heart heartach heartbeat heartbreak heartbroken heartburn he\
        arten heartfelt hearth hearti heartier heartiest heartili heartland heartless heartrend heartsick heartstr heartthrob heartwarm heat heater heath heat\
        hen heathenish heather heatstrok heav heaven heavenli heavenliest heavenward heavi heavier heaviest heaviestheavili heavili heavisid heavyset heavywei\
        ght hebe hebert hebraic hebrew hebrid hecat heck heckl heckler hectar hectic hector hecuba hedg hedgehog hedgerow hedon hedonist heed heedless heehaw\
         heel heep hefner heft hefti heftier heftiest hegel hegelian hegemoni hegira heidegg heidelberg heidi heifer heifetz height heighten heimlich hein hei\
        neken heinlein heinous heinrich heinz heir heiress heirloom heisenberg heisman heist held helen helena helga helic helicon helicopt helio heliopoli he\
        liotrop heliport helium helix hell hellebor hellen hellenis hellenist heller hellespont hellhol hellion hellish hellman hello helm helmet helmholtz he\
        lmsman helmsmen helot help helper helpless helplin helpmat helpmeet helsinki helvetius hem hematolog hemet hemingway hemispher hemlin hemlock hemoglob\
        in hemophilia hemophiliac hemorrhag hemorrhoid hemp hempen hemstitch hen henc henceforth henceforward hench henchman henchmen henderson hendrick hendr\
        ix henley henna hennessi henpeck henri henrietta hensley henson hepat hepburn hephaestus hepper heppest hepplewhit heptagon her hera heraclitus herald\
         heraldri herb herbac herbag herbal herbalist herbart herbert herbicid herbivor hercul herculaneum herculean herd herder herdsman herdsmen here hereab\
        out hereaft herebi hered hereditari hereford herein hereof herero heresi heret hereto heretofor hereupon herewith heriberto heritag herm herman hermet\
         herminia hermit hermitag hermosillo hernandez hernia hero herod herodotus heroic heroin heroism heroku heron herp herrera herrick herring herringbon\
         herschel herself hersey hershel hershey hertz hertzsprung herzegovina herzl heshvan hesiod hesit hesperia hesperus hess hessian hester heston heterod\
        ox heterodoxi heterosexu hetti heurist hew hewer hewitt hewlett hewn hex hexadecim hexagon hexamet heyday heyerdahl heywood hezbollah hezekiah hialeah\
         hiatus hiawatha hibachi hibern hibernia hibiscus hiccough hiccup hick hickey hickman hickok hickori hidden hide hideaway hidebound hideous hideout hi\
        e hierarch hierarchi hieroglyph hieronymus hifalutin higgin high highbal highborn highboy highbrow highchair higher highest highfalut highfalutin high\
        jack highland highlight hightail hightstown highway highwayman highwaymen hijack hike hiker hilar hilari hilario hilbert hilda hildebrand hilfig hill\
         hillari hillbilli hillel hilli hillier hilliest hillock hillsid hilltop hilt hilton him himalaya himmler himself hinayana hind hindemith hindenburg h\
        inder hindi hindmost hindquart hindranc hindsight hindu hinduism hindus hindustan hindustani hine hinesvill hing hint hinterland hinton hip hipparchus\
         hipper hippest hippi hippo hippocr hippocrat hippopotami hippopotamus hiram hire hirel hirobumi hirohito hiroshima hirsut hispan hispaniola hiss hist\
        amin histogram histor histori historian histrion hit hitachi hitch hitchcock hitchhik hither hitherto hitler hitter hittit hive hivemind hmong hoagi h\
        oard hoarder hoarfrost hoari hoarier hoariest hoars hoarser hoarsest hoax hoaxer hob hobart hobb hobbi hobbit hobbl hobbyhors hobbyist hobgoblin hobna\
        il hobnob hobo hock hockey hockney hockshop hod hodg hodgepodg hodgkin hoe hoedown hoff hoffa hoffman hofstadt hog hogan hogarth hoggish hogshead hogw\
        art hogwash hohenloh hohenstaufen hohenzollern hohhot hohokam hoist hokey hokier hokiest hokkaido hokum hokusai holbein holcomb hold holden holder hol\
        dout holdov holdup hole holi holiday holier holiest holist holland holler hollerith holley holli hollow holloway hollowest hollowli hollyhock hollywoo\
        d holm holman holocaust holocen hologram holograph holographi holst holstein holster holt homag homburg home homebodi homeboy homecom homegrown homela\
        nd homeless homeli homeliest homemad homemak homeopath homeopathi homeown homepag homer homeroom homesick homespun homestead homestretch hometown home\
        ward homework homewreck homey homi homicid homier homiest homili homini homoeopath homoeopathi homogen homogenis homograph homonym homophob homophobia\
         homophon homosexu honcho honda hondura honduran hone honeck honest honestest honesti honey honeybe honeycomb honeydew honeymoon honeysuckl honeywel h\
        ong honi honiara honk honolulu honor honorari honoraria honorarium honorif honour honshu hooch hood hoodi hoodlum hoodoo hoodwink hooey hoof hook hook\
        ah hooker hookey hooki hookup hookworm hooligan hoop hooper hoopla hoorah hooray hoosier hoot hootch hooter hoov hoover hop hope hopeless hopewel hopi\
         hopkin hopper hopscotch horac horacio horatio hord horizon horizont hormel hormon hormonhorn hormuz horn hornblow hornet horni hornier horniest hornl\
        ess hornpip horolog horoscop horowitz horrend horribl horrid horrif horrifi horror hors horseback horsefli horsehair horsehid horseman horsemanship ho\
        rsemen horseplay horsepow horseradish horsesho horsetail horsewhip horsewoman horsewomen horsey horsi horsier horsiest horthi horticultur horton horus\
         hosanna hose hosea hosieri hospic hospit hospitalis host hostag hostel hostelri hostess hostil hostler hot hotb hotcak hotel hoteli hothead hothous h\
        otkey hotlink hotpoint hotshot hottentot hotter hottest houdini houma houmous houmus hound hour hourglass hous houseboat housebound housebreak housebr\
        ok housebroken houseclean housecoat housefli household househusband housekeep housemaid housemoth housepl housetop housew housewar housewarm housewif\
         housework housman houston houyhnhnm hove hovel hover hoverboard hovercraft hovha how howard howdah howdi howe howel howev howitz howl howler howsoev\
         hoyl hrothgar hsbc html http huang hub hubbard hubbi hubbl hubbub hubcap huber hubert hubri huck huckleberri huckster huddl hudson hue huerta huey hu\
        f huff huffi huffier huffiest huffili huffman hug huge huger hugest huggin hugh hugo huguenot hula hulk hull hullabaloo hum human humanest humanis hum\
        anist humanitarian humankind humanoid humberto humbl humbler humblest humboldt humbug humding humdrum hume humeri humerus humid humidifi humidor humil\
         humili hummer hummingbird hummock hummus humong humor humorist humorless humour humourless hump humpback humphrey humung humus humve hun hunch hunchb\
        ack hundr hundredfold hundredth hung hungari hungarian hunger hungov hungri hungrier hungriest hungrili hunk hunker hunspel hunt hunter huntington hun\
        tley huntress huntsman huntsmen huntsvill hurd hurdl hurdler hurl hurler hurley huron hurrah hurray hurri hurrican hurst hurt hurtl husband husbandri\
         hush husk husker huski huskier huskiest huskili hussar hussein husserl hussi hussit hust hustl hustler huston hut hutch hutchinson hutton hutu hutzpa\
         hutzpah huxley huygen hyacinth hyad hyaena hybrid hybridis hyde hyderabad hydra hydrangea hydrant hydrat hydraul hydrocarbon hydrofoil hydrogen hydro\
        log hydrolysi hydromet hydrophobia hydroplan hydropon hydrospher hydrotherapi hyena hygien hygienist hygromet hymen hymn hymnal hype hyper hyperact hy\
        perbol hyperbola hyperion hyperlink hypermarket hyperspac hypertens hypertext hyphen hypnos hypnosi hypnot hypnotis hypnotist hypo hypochondria hypocr\
        isi hypocrit hypoderm hypoglycem hypoglycemia hypotenus hypothalami hypothalamus hypothermia hypothes hypothesi hypothesis hypothet hyster hysterectom\
        i hysteresi hysteria hyundai iaccoca iago iamb iambic iapetus ibadan iberia iberian ibex ibi ibic ibid ibis ibiza ibli ibsen ibuprofen icahn icarus ic\
        bm ice iceberg icebound icebox icebreak icecap iceland ici icicl icier iciest icili icki ickier ickiest icon iconoclast idaho idahoan ide idea ideal i\
        dealis idealist idempot ident identifi ideogram ideograph ideolog idioci idiom idiomat idiosyncrasi idiot idl idler idlest idol idolat idolatr idolatr\
        i idolis idyl ieee ieyasu iffi iffier iffiest igloo ignacio ignatius igneous ignit ignobl ignomini ignor ignoramus igor iguana iguassu ijssel ijsselm\
         ikea ikhnaton ikon ilen iliad ilk ill illeg illegitim illegitimaci illiber illicit illinoi illiter illiteraci illog illumin illuminati illuminillus i\
        llus illusori illustr illustri ilyushin imag imageri imagin imaginari imam imb imbal imbalanc imbecil imbed imbib imbroglio imbu imelda imho imhotep i\
        mit immacul imman immateri immatur immeasur immedi immediaci immemori immens immers immigr immin immobil immobilis immobl immoder immodest immodesti i\
        mmol immor immort immortalis immov immun immunis immunolog immur immut imnsho imodium imogen imp impact impair impal impala impalp impanel impart impa\
        rti impass impati impeach impecc impecuni imped impedi impedimenta impel impend impenetr impenit imper imperfect imperi imperialist imperil imperish i\
        mperm imperman imperson impertin impervi impetigo impetu impetuos impetus impieti imping impious impish implac implant implaus implement impli implic\
         implicit implod implor implos impolit imponder import importun impos imposit imposs impost impostor impostur impot impound impoverish impract imprec\
         imprecis impregn impresario impress imprimatur imprint imprison improb impromptu impromptus improp improprieti improv improvid improvis imprud impud\
         impugn impuls impun impur impurest imput imus inabl inaccess inaccur inaccuraci inact inadequ inadequaci inadmiss inadvert inadvis inalien inamorata\
         inan inanest inanim inapplic inapt inarticul inasmuch inattent inaud inaugur inauspici inboard inborn inbound inbox inbr inbre inbreed inbrinbre inbu\
        ilt inc inca incalcul incandesc incant incap incapac incapacit incarcer incarn incauti incendiari incens incent incept incess incest incestu inch inch\
        oat inchon incid incident inciner incipi incis incisor incit incivil inclem inclement inclin inclos inclosur includ inclus incognito incoher incom inc\
        ompar incompat incompet incomplet inconclus incongru inconsist inconsol inconst incontin inconveni incorpor incorrect incorrig increas incred incredul\
         increment incrimin incrust incub incubi incubus inculc inculp incumb incur incuri incurs inde indebt indebted indec indecis indecor indefens indefin\
         indefinit indel indelicaci indemn indemnifi indent indentur independ index indi india indian indiana indianan indianapoli indic indict indiffer indig\
         indigen indigest indign indigo indio indira indirect indiscreet indiscret indispos indisput indissolubl indistinct individu indivis indochina indochi\
        nes indoctrin indol indomit indonesia indonesian indoor indor indors indra indu indubit induc induct inducte indulg indus industri ine inebri ined ine\
        duc ineff ineffect ineffectu ineffici inelast ineleg inelig ineluct inept ineptitud inequ inequit inert inerti inertia inescap inessenti inestim inevi\
        t inexact inexcus inexor inexpedi inexpens inexperi inexpert inexplic inextric inez infal infam infami infanc infant infanticid infantil infantri infa\
        ntryman infantrymen infarct infatu infeas infect infecti infel infelicit infer inferenti inferior infern inferno infertil infest infidel infield infig\
        ht infiltr infin infinit infinitud infirm infirmari infix inflam inflamm inflammatori inflat inflationari inflect inflex inflexion inflict inflow infl\
        uenc influenti influenza influx info infomerci inform infotain infract infrar infrequ infring infuri infus ing ingeni ingenu ingest inglewood inglori\
         ingot ingr ingrain ingram ingrat ingrati ingratitud ingredi ingress ingrid ingrown inhabit inhal inher inherit inheritor inhibit inhospit inhuman ini\
        m inimit iniqu iniquit initi initial initialis initio inject injector injudici injunct injur injuri injustic ink inkblot inki inkier inkiest inkl inkw\
        el inlaid inland inlay inlet inlin inmat inmost inn innard innat inner innermost innermostinning inning innkeep innoc innocu innov innuendo innumer in\
        ocul inoffens inonu inop inoper inopportun inordin inorgan inpati input inquest inquietud inquir inquiri inquisit inquisitor inroad insan insanest ins\
        ati inscrib inscript inscrut inseam insect insecticid insectivor insecur insemin insens insensit insenti insepar insert inset inshor insid insidi insi\
        ght insign insignia insincer insinu insipid insist insistinsofar insofar insol insolubl insolv insomnia insomniac insouci inspect inspector inspir ins\
        tabl instagram instal instamat instanc instant instead instep instig instil instinct institut instruct instructor instrument insuffer insuffici insul\
         insular insulin insult insuper insur insurg insurrect intact intag intaglio intak intang integ integr integu intel intellect intellectu intellig inte\
        lsat intemper intend intens intensest intensifi intent inter interact interbr interbre interced intercept interceptor intercess intercessor interchang\
         intercom interconnect intercours interdict interest interf interfac interfaith interfer interferon interim interior interj interject interlac interla\
        rd interleav interleukin interlink interlock interlop interlud intermarri intermedi intermediari interment intermezzi intermezzo intermin intermingl i\
        ntermiss intermitt intern internal internalis interne internecin internement interneship internet internist internment internship interoffic interplay\
         interpol interpos interpret interraci interrel interrog interrupt intersect interspers interst interstat interstellar interstic intertwin interurban\
         interv interval interven intervent interview interviewe interweav interwov interwoven intest intestin intim intimaci intimid into intoler inton intox\
         intoxic intract intramur intranet intransig intransit intraven intrench intrepid intric intricaci intrigu intrins intro introduc introduct introducto\
        ri introvers introvert intrud intrus intrust intuit inuit inuktitut inund inur invad invalid invalu invar invari invas invect inveigh inveigl invent i\
        nventinventor inventor inventori invers invert invertebr invest investig investitur investor inveter invidi invigor invinc inviol invis invit invoc in\
        voic invok involuntari involv invulner invulnerinward inward ioctl iodin iodis iodiz ion ionesco ionian ionic ionis ioniz ionospher iota iowa iowan ip\
        ad ipecac iphigenia iphon ipod iqaluit iqbal iquito ira iran iranian iraq iraqi irasc irat ireland iren iri iridesc iridium iris irish irishman irishm\
        en irishwoman irishwomen irk irksom irkutsk irma iron ironclad ironi ironmong ironwar ironwork iroquoi iroquoian irradi irrat irrawaddi irredeem irref\
        ut irregular irrelev irreligi irremedi irrepar irresist irresolut irrespect irrever irrevers irrevoc irrig irrit irrupt irtish irv irvin irwin isaac i\
        sabel isabela isabell isabella isaiah iscariot isfahan isherwood ishim ishmael ishtar isi isiah isidro isinglass isl islam islamabad islamist island i\
        slet ism ismael ismail isobar isol isolation isolationist isold isometr isomorph isoscel isotop isotrop ispel isra israel israelit issac issachar issu\
         issuanc istanbul isthmi isthmus isuzu itaipu ital itali italian italic italicis itasca itch itchi itchier itchiest item itemis iter ithaca ithacan it\
        iner itinerari itself itun ivan ivanho ive ivi ivori iyar izaak izanagi izanami izhevsk izmir izod izvestia jab jabber jabot jack jackal jackass jackb\
        oot jackdaw jacket jackhamm jacki jackknif jackkniv jacklyn jackpot jackrabbit jackson jacksonian jacksonvill jaclyn jacob jacobean jacobi jacobin jac\
        obit jacobson jacqu jacquard jacquelin jacquelyn jacuzzi jade jag jagged jaggedest jagger jaggi jagiellon jaguar jahangir jail jailbreak jailer jailor\
         jaim jain jainism jaipur jakarta jake jalopi jalousi jam jamaal jamaica jamaican jamal jamar jamb jambore jame jamel jamestown jami jana janacek jane\
         janel janell janesvill janet janett jangl jani janic janin janissari janitor janitori janjawe janna janni jansen jansenist januari janus japan japane\
        s jape japura jar jare jargon jarlsberg jarrett jarrod jarvi jasmin jason jasper jataka jaundic jaunt jaunti jauntier jauntiest jauntili java javanes\
         javascript javelin javier jaw jawbon jawbreak jaxart jay jayapura jayawarden jayce jayn jayson jaywalk jazz jazzi jazzier jazziest jealous jealousi j\
        ean jeanett jeani jeanin jeann jeannett jeanni jeannin jedi jeep jeer jeev jeez jeff jefferey jefferi jefferson jeffersonian jeffrey jeffri jehad jeho\
        shaphat jehovah jejun jekyl jell jelli jello jellybean jellyfish jen jenif jenkin jenna jenner jenni jennif jensen jeopard jeopardi jeopardis jephthah\
         jerald jeremi jeremiad jeremiah jeri jericho jerk jerki jerkier jerkiest jerkili jerkin jerkwat jermain jeroboam jerold jerom jerri jerrod jerrold je\
        rsey jerusalem jess jessamin jessi jessica jest jester jesuit jesus jet jetsam jetti jettison jetway jew jewel jewelleri jewelri jewish jewri jezebel\
         jib jibe jidda jiffi jig jigger jiggl jigsaw jigsawn jihad jihadist jilin jill jillian jilt jimenez jimmi jinan jingl jingoism jingoist jinn jinnah j\
        inni jinricksha jinrikisha jinx jitney jitter jitterbug jitteri jitteriest jiujitsu jivaro jive joan joann joanna joaquin job jobber jobless jocasta j\
        ocelyn jock jockey jockstrap jocos jocular jocund jodhpur jodi joel joey jog jogger joggl jogjakarta johann johanna johannesburg john johnathan johnat\
        hon johni johnni johnson johnston johnstown join joiner joint joist joke joker jolen joliet jolli jollier jolliest jolliti jolson jolt jona jonah jona\
        than jonathon jone jonesboro joni jonquil jonson joplin jordan jordanian jorg jose josef josefa josefina joseph josephin josephson josephus josh joshu\
        a josi josiah jostl josu jot joul jounc journal journales journalist journey journeyman journeymen joust jove jovial jovian jowl joy joyc joycean joyf\
        ul joyfullest joyless joyner joyous joyrid joyridden joyrod joystick jpeg juan juana juanita juarez jubal jubil jubile juda judaeo judah judaic judais\
        m judas judd jude judea judg judgement judgeship judgment judi judicatur judici judiciari judith judo judson jug juggernaut juggl juggler jugjuggernau\
        t jugular juic juicer juici juicier juiciest juicili jujitsu jujub jujutsu jukebox jule julep juli julia julian juliana juliann julienn juliet juliett\
         julio julius julliard jumbl jumbo jump jumper jumpi jumpier jumpiest jumpsuit junco junction junctur juncturjungl june juneau jung jungfrau jungian j\
        ungl junior junip junk junker junket junki junkier junkiest junkyard juno junta jupit jurass juri jurid jurisdict jurist juror jurua just juster juste\
        st justic justifi justin justinian jut jute jutland juven juvenil juxtapos kaaba kabob kaboom kabul kafka kafkaesqu kaftan kagoshima kahlua kahului ka\
        huna kaifeng kailua kaiser kaitlin kalahari kalamazoo kalashnikov kalb kale kaleidoscop kalevala kalgoorli kali kalmyk kama kamchatka kamehameha kamik\
        az kampala kampuchea kan kanchenjunga kandahar kandinski kane kaneoh kangaroo kankake kannada kano kanpur kansa kansan kant kantian kaohsiung kaolin k\
        apok kaposi kaput kara karachi karaganda karakorum karakul karamazov karaok karat kareem karen karenina kari karin karina karl karla karloff karma kar\
        o karol karroo karyn kasai kasey kashmir kasparov kate katelyn katharin katherin katheryn kathi kathiawar kathleen kathrin kathryn kati katina katmai\
         katmandu katowic katrina katydid kauai kaufman kauna kaunda kawabata kawasaki kay kayak kayla kazakh kazakhstan kazan kazantzaki kazoo keat keaton ke\
        bab kebob keck keel keen keenan keener keenest keep keeper keepsak keewatin keg keillor keisha keith keller kelley kelli kellogg kelp kelsey kelvin ke\
        merovo kemp kempi ken kendal kendra kendrick kenmor kennan kennedi kennel kenneth kennewick kenni kennith kenosha kent kenton kentucki kentuckian keny\
        a kenyan kenyatta kenyon keogh keokuk kepler kept keratin kerb kerchief kerchiefkernel kerchiev kerenski keri kermit kern kernel kerosen kerosin kerou\
        ac kerr kerri kestrel ketch ketchup keto ketogen ketter kettl kettledrum keven kevin kevlar kevorkian kewpi key keybind keyboard keyhol keyn keynesian\
         keynot keypunch keyston keystrok keyword khabarovsk khachaturian khaki khalid khan kharkov khartoum khayyam khazar khmer khoikhoi khoisan khomeini kh\
        orana khrushchev khufu khulna khwarizmi khyber kibbutz kibbutzim kibitz kibosh kick kickapoo kickback kicker kicki kickier kickiest kickoff kickstand\
         kid kidd kidder kiddi kiddo kidnap kidnapp kidney kiel kielbasa kielbasi kierkegaard kieth kiev kigali kikuyu kilauea kilimanjaro kill killdeer kille\
        en killer killjoy kiln kilo kilobyt kilocycl kilogram kilogramm kilohertz kilomet kilometr kiloton kilowatt kilroy kilt kilter kimber kimberley kimono\
         kind kinda kinder kindergarten kindergartenkindest kindest kindheart kindl kindli kindlier kindliest kindr kinemat kinet kinfolk king kingdom kingfis\
        h kinglier kingliest kingpin kingship kingsport kingston kingstown kink kinki kinkier kinkiest kinko kinney kinsey kinshasa kinship kinsman kinsmen ki\
        nswoman kinswomen kiosk kiowa kipl kipper kirbi kirchhoff kirchner kirghistan kirghiz kiribati kirinyaga kirk kirkland kirkpatrick kirov kirsten kisan\
        gani kishinev kislev kismet kiss kisser kissimme kissing kit kitakyushu kitchen kitchenett kitchenwar kite kith kitsch kitschi kitten kittenish kitti\
         kiwani kiwi klan klansman klaus klee kleenex klein kleptomania kleptomaniac klimt kline klingon klondik kludg kluge klutz klutzi klutzier klutziest k\
        mart knack knacker knackwurst knapp knapsack knave knaveri knavish knead kneader knee kneecap kneed kneel knell knelt knesset knew kngwarrey knicker k\
        nickknack knievel knife knight knighthood knit knitter knitwear knive knob knobbi knobbier knobbiest knock knocker knockout knockwurst knoll knopf kno\
        sso knot knothol knotti knottier knottiest know knowabl knowl knowledg known knox knoxvill knuckl knucklehead knudsen knuth koala koan kobe koch kocha\
        b kodachrom kodak kodali kodiak koestler kohinoor kohl kohlrabi koizumi kojak kokomo kolyma kommunizma kong kongo konrad kook kookaburra kooki kookier\
         kookiest koontz kopeck kopek koppel koran korea korean kori kornberg korzybski kosciusko kosher kossuth kosygin kotlin koufax kowloon kowtow kraft kr\
        akatoa krakow kramer krasnodar krasnoyarsk kreb kremlin kresg kringl kris krishna krishnamurti krista kristen kristi kristin kristina kristoph kroc kr\
        oger krone kroneck kroner kronor kropotkin kruger krugerrand krupp krypton krystal kshatriya kublai kubrick kudo kudzu kudzus kuhn kuibyshev kulthumm\
         kumquat kunm kuomintang kurd kurdish kurdistan kuril kurosawa kurt kurti kusch kutuzov kuwait kuwaiti kuznet kuznetsk kwakiutl kwan kwangju kwanzaa k\
        yle kyoto kyrgyzstan kyushu lab laban label labia labial labium labor laboratori labori labour labrador laburnum labyrinth labyrinthin lace lacer lace\
        y lachesi lachrym lachrymos laci lacier laciest lack lackey lacklust lacklustr lacon lacquer lacrim lacross lactat lactic lactos lacuna lad ladder lad\
        di lade laden ladi ladl ladoga ladonna ladybird ladybug ladyfing ladylik ladyship lafayett lafitt lag lager laggard lagniapp lago lagoon lagrang lagra\
        ngian lahor laid lain lair laiti laius lajo lake lakeisha lakeland lakewood lakisha lakota lakshmi lallygag lam lama lamar lamarck lamaseri lamaz lamb\
         lambast lambda lambent lambert lambkin lamborghini lambrusco lambskin lame lamebrain lament lamer lamest lamin lamont lamp lampblack lampoon lamppost\
         lamprey lampshad lana lanai lanc lancashir lancast lancelot lancer lancet land lander landfal landfil landhold landladi landlin landlock landlord lan\
        dlubb landmark landmass landon landown landri landsat landscap landslid landslidden landstein landward lane lang langerhan langland langley langmuir l\
        anguag languid languish languor lank lanka lanker lankest lanki lankier lankiest lanni lanolin lans lantern lanyard lanzhou lao laocoon laotian lap la\
        pel lapidari laplac lapland lapp laps laptop lapw lar lara larami larboard larcen larceni larch lard larder lardner laredo larg larger largess largest\
         largo lariat lark larkspur larouss larri larsen larson larva larval laryng larynx lasagn lasagna lascaux lascivi lase laser lash lass lassa lassen la\
        ssi lassitud lasso last lat latasha latch late latecom latenc latent later lateral lateran latest latex lath lather latin latina latino latinx latisha\
         latitud latitudin latonya latoya latrin latrob latt latter lattic latticework latvia latvian laud laudabl laudanum laudatori lauder laue laugh laugha\
        bl laughter launch launcher launder laundress laundri laundromat laundryman laundrymen laura laurasia laureat laurel lauren laurenc laurent lauri lava\
         laval lavatori lavend lavern lavish lavishest lavoisi lavonn law lawanda lawbreak lawgiv lawless lawmak lawn lawrenc lawrencium lawson lawsuit lawton\
         lawyer lax laxat laxer laxest laxiti laxli lay layamon layaway layer layett layla layman laymen layoff layout layov laypeopl layperson layton laywoma\
        n laywomen lazaro lazarus laze lazi lazier laziest lazili lazybon lea leach lead leadbelli leaden leader leadership leaf leafi leafier leafiest leafle\
        ss leaflet leagu leah leak leakag leakey leaki leakier leakiest lean leander leaner leanest leann leanna leap leapfrog leapt lear leari learjet learn\
         learner learnt leas leasehold leash least leastwis leather leatheri leatherneck leav leaven leavenworth lebanes lebanon lebesgu leblanc lecher lecher\
        i lecithin lectern lectur leda lederberg ledg ledger lee leech leed leek leer leeri leerier leeriest leesburg leeuwenhoek leeward leeway left lefter l\
        eftest lefti leftism leftist leftmost leftov leftward leg legaci legal legales legalis legalist legat legate legato legend legendari legendr leger leg\
        erdemain leggi leggier leggiest leggin leghorn legibl legion legionnair legisl legislatur legit legitim legitimaci legitimis legless legman legmen leg\
        o legre legroom legum legumin legwork lehman lei leibniz leicest leiden leif leigh leila leipzig leisur leitmotif lela leland lelia lem lemaitr lemm l\
        emma lemon lemonad lemonadlemoni lemoni lemuel lemur lemuria len lena lenard lend lender length lengthen lengthi lengthier lengthiest lengthili length\
        way lengthwis lenienc lenient lenin leningrad leninist lenni lennon leno lenoir lenor lenora lens lent lenten lentil leo leola leominst leon leona leo\
        nard leonardo leoncavallo leonel leonid leonida leonin leonor leopard leopold leopoldo leotard leper lepidus lepk leprechaun leprosi leprous lept lepu\
        s lerner leroy lesa lesbian lesion lesley lesli lesotho less lesse lessen lessep lesser lessi lesson lessor lest lester lestrad let leta letdown leth\
         letha lethal letharg lethargi leticia letitia letter letterbomb letterbox letterhead letterman lettuc letup leukaemia leukemia leukocyt levant leve l\
        evel levelhead lever leverag levesqu levi leviathan levin levit leviti leviticus levitt lewd lewder lewdest lewi lewinski lewiston lewisvill lexer lex\
        ic lexica lexicographi lexicon lexington lexus lgbt lhasa lhots liabil liabl liais liaison liar libat libbi libel liber liberac liberalis liberia libe\
        rian libertarian liberti libertin libidin libido libra librari librarian libreoffic libretti librettist libretto librevill librium libya libyan lice l\
        icenc licens license licenti liche lichen lichtenstein licit lick licoric lid lidia lie lieberman lief liefer liefest lieg lien lieu lieuten life life\
        blood lifeboat lifeform lifeguard lifeless lifelik lifelin lifelong lifer lifesav lifespan lifestyl lifetim lifework lift liftoff ligament ligatur lig\
        ht lighten lighter lightest lighthead lightheart lighthous lightn lightning lightweight lignit likabl like likeabl likeli likeliest likelihood liken l\
        iker likest likewis lila lilac lili lilia lilian liliana lilith liliuokalani lill lilli lillian lilliput lilliputian lilongw lilt lima limb limbaugh l\
        imber limbless limbo limburg lime limead limelight limerick limeston limi limier limiest limit limitless limn limnlimousin limo limog limousin limp li\
        mper limpest limpet limpid limpli limpopo lina linag linchpin lincoln lind linda lindbergh linden lindi lindsay lindsey line lineag lineal lineament l\
        inear lineback linefe lineman linemen linen liner linesman linesmen lineup linger lingeri lingo lingual linguist liniment link linkag linker linkup li\
        nnaeus linnet linoleum linotyp linse lint lintel linton linus linux linwood lion lionel lioness lionheart lionis lioniz lip lipid lipizzan liposuct li\
        ppi lippmann lipread lipscomb lipstick lipton liquefact liquefi liqueur liquid liquidis liquifi liquor liquoric lira lire lisa lisbon lisl lisp lissaj\
         lissom list listen lister listerin listless liston liszt litani litchi lite liter literaci literari literati literatur lith lither lithest lithium li\
        thograph lithographi lithospher lithuania lithuanian litig litigi litmus litr litter litterbug littl littler littlest litton littor liturg liturgi liv\
        abl live liveabl liveli liveliest livelihood livelong liven liver liveri livermor liverpool liverpudlian liverwurst livest livestock livewar livi livi\
        a livid livingston livonia liza lizard lizzi ljubljana llama llano llewellyn lloyd load loadabl loadablloader loader loadstar loadston loaf loafer loa\
        m loami loamier loamiest loan loaner loanword loath loathsom loav lob lobachevski lobbi lobbyist lobe lobotomi lobster local localis locat locavor loc\
        hinvar loci lock lockabl lockean locker locket lockhe lockjaw lockout locksmith lockstep lockup lockwood loco locomot locowe locus locust locut lode l\
        odestar lodeston lodg lodger lodi lodz loew loewi loft lofti loftier loftiest loftili log logan loganberri logarithm logbook loge logger loggerhead lo\
        gic logician login logist logjam logo logoff logon logonlogout logotyp logout logrol lohengrin loi loin loincloth loir loiter loki lola lolcat lolita\
         loll lollard lollipop lollobrigida lollygag lollypop lombard lombardi lome lompoc london lone loneli loneliest loner lonesom long longboat longer lon\
        gest longev longfellow longhair longhand longhorn longish longitud longitudin longmont longshoreman longshoremen longstreet longtim longview lonni loo\
        fah look lookalik lookout lookup loom loon looney looneyi looni loonier looniest loop loophol loopi loopier loopiest loos loosen looser loosest loot l\
        ooter lop lope lopez lopsid lopsided loquac loquaci lora lorain lord lordlier lordliest lordship lore lorelei loren lorena lorentz lorenz lorenzo lore\
        tta lorgnett lori lorn lorna lorr lorrain lorri lose loser loss lost lot loth lothario lotion lott lotteri lotti lotto lotus loud louder loudest loudm\
        outh loudspeak louella loui louie louis louisa louisiana louisianan louisianian louisvill loung lourd lous lousi lousier lousiest lout loutish louver\
         louvr lovabl love loveabl lovebird lovecraft lovelac loveless loveli loveliest lovelorn lovemak lover lovesick low lowbrow lowdown lowel lowenbrau lo\
        wer lowercas loweri lowest lowish lowland lowli lowlier lowliest lox loyal loyalest loyalist loyallest loyalti loyang loyd loyola lozeng lpns luanda l\
        uann luau luaus lubavitch lubber lubbock lube lubric lubumbashi luca luce luci lucia lucian luciano lucid lucien lucif lucil lucill lucinda lucio luci\
        t lucius luck lucki luckier luckiest luckili luckless lucknow lucr lucrat lucretia lucretius luddit ludhiana ludicr ludwig luella lufthansa luftwaff l\
        ug luger luggag lugosi lugubri lui luigi luisa luke lukewarm lula lull lullabi lulli lulu lumbago lumbar lumber lumberjack lumberman lumbermen lumbery\
        ard lumin luminari luminesc luminos lummox lump lumpi lumpier lumpiest lumpish luna lunaci lunar lunat lunch lunchbox luncheon luncheonett lunchroom l\
        unchtim lung lupe lupercalia lupin lupus lurch lure luria lurid lurk lurker lusaka luscious lush lusher lushest lusitania lust luster lusti lustier lu\
        stiest lustili lustilustier lustr lustrous lute luther lutheran luv luxembourg luxuri luzon lvii lvov lxii lxiv lxix lxvi lxvii lyceum lyche lycra lyc\
        urgus lydia lyell lyle lyli lyman lyme lymph lymphat lymphoma lymphomata lynch lynchburg lynchpin lynda lyndon lynett lynn lynnett lynx lyon lyra lyre\
         lyric lyricist lysenko lysistrata lysol maalox mabel mabl macabr macadam macao macaroni macaroon macarthur macaulay macaw macbeth macbrid maccabeus m\
        acdonald mace macedon macedonia macedonian macer mach machet machiavelli machin machineri machinist machismo macho maci macia macintosh mack mackenzi\
         mackerel mackinac mackinaw mackintosh macleish macmillan macon macro macrobiot macrocosm macrolog macron macroscop macumba mad madagascan madagascar\
         madam madcap madden madder maddest maddox made madeira madelein madelin madelyn mademoisell madera madg madhous madison madman madmen madonna madra m\
        adras madrasa madrasah madrassa madrid madrig madurai madwoman madwomen maelstrom maestri maestro maeterlinck mafia mafioso magazin magdalen magdalena\
         magellan magenta maggi maggot maghreb magi magic magician magicianmagistr maginot magisteri magistr magma magnanim magnat magnesia magnesium magnet m\
        agnetis magneto magnifi magnific magnitogorsk magnitud magnolia magnum magog magoo magpi magritt magsaysay magyar mahabharata maharaja maharajah mahar\
        ane maharani maharashtra maharishi mahatma mahavira mahayana mahayanist mahdi mahfouz mahican mahjong mahler mahogani maid maiden maidenform maidenhai\
        r maidenhead maidenhood maidserv maigret mail mailbomb mailbox mailer maillol mailman mailmen maim maiman maimonid main mainfram mainland mainlin main\
        mast mainsail mainspr mainstay mainstream maintain mainten maisi maitreya maiz majest majesti major majorca majorett majuro makario make maker makeshi\
        ft makeup malabar malabo malacca malachi maladi maladjust maladroit malagasi malais malamud malaprop malari malaria malarkey malawi malay malayalam ma\
        layan malaysia malaysian malcolm malcont maldiv maldivian maldonado male maledict malefactor malevol malfeas malform malfunct mali malian malibu malic\
         malici malign malinda maling malinger malinowski mall mallard malleabl mallet mallomar mallori mallow malnourish malnutrit malodor malon malori malpl\
        aquet malpractic malraux malt malta maltes malthus malthusian maltreat malwar mama mambo mameluk mamet mami mamma mammal mammalian mammari mammogram m\
        ammographi mammon mammoth mamor man manacl manag manageri managua manama manasseh manate manaus manchest manchu manchuria manchurian mancini mandalay\
         mandarin mandat mandatori mandela mandelbrot mandevill mandi mandibl mandingo mandolin mandrak mandrel mandril mane manet maneuv maneuver manfr mang\
         manga manganes manger mangi mangier mangiest mangl mangler mango mangrov manhandl manhattan manhol manhood manhunt mani mania maniac manic manichean\
         manicur manicurist manifest manifesto manifold manikin manila manilla manipul manitoba manitoulin mankato mankind manley manli manlier manliest manli\
        estmanna mann manna mannequin manner mannheim mannikin mannish manoeuvr manor manori manpow mans mansard manserv mansfield mansion manslaught manson m\
        ant manteca mantegna mantel mantelpiec manti mantilla mantis mantissa mantl mantlepiec manto mantra manual manuel manuela manufactur manumit manur man\
        uscript manx maoism maoist maori map mapl mapper mapplethorp maputo mar mara marab marabou maraca maracaibo marat maratha marathi marathon maraud marb\
        l marc marceau marcel marcelino marcella marcelo march marcher marchio marci marcia marciano marco marconi marcus marduk mare marg margaret margarin m\
        argarita margarito margeri margi margin marginalia margo margret margreth marguerit mari maria mariachi mariadb marian mariana mariann mariano maribel\
         maricela marietta marigold marihuana marijuana marilyn marimba marin marina marinad mario marion marionett marisa marisol marissa marit maritain mari\
        tim maritza marius marjoram marjori mark markab markdown marker market marketplac markham markov marksman marksmanship marksmen markup marla marlboro\
         marlborough marlen marley marlin marlon marlow marmalad marmara marmoset marmot marn maronit maroon marpl marque marquesa marquess marquetri marquett\
         marquez marqui marquis marquita marrakesh marri marriag marriott marrow mars marsala marseill marseillais marsh marsha marshal marshi marshier marshi\
        est marshmallow marsupi mart marta martel marten martha marti martial martian martin martina martinet martinez martini martiniqu martyr martyrdom marv\
        a marvel marvin marx marxism marxist maryann maryellen maryland marylou marysvill marzipan masada masai masaryk masc mascagni mascara mascot masculin\
         masefield maserati maseru mash masher mashhad mashup mask masoch masochist mason masonit masonri masqu masquerad mass massacr massag massasoit massen\
        et masseur masseus massey massiv mast mastectomi master mastercard masteri mastermind masterpiec masterstrok masterwork masthead mastic mastiff mastod\
        on mastoid masturb mat matador match matchbook matchbox matchless matchmak matchstick mate materi materialis materialist matern math mathemat mather m\
        athew mathewson mathi mathia matilda matin matiss matlab matriarch matriarchi matric matricid matricul matrimoni matrix matron matt mattel matter matt\
        erhorn matthew matthia matti mattock mattress matur maturest matzo matzoh matzot matzoth maud maudlin maugham maui maul mauldin maunder maupass maura\
         maureen mauriac mauric mauricio maurin mauritania mauritius mauro mauroi mauryan mauser mausolea mausoleum mauv maven maverick mavi mavin maw mawkish\
         max maxilla maxillari maxim maxima maximilian maximis maximum maxin maxwel may maya mayan mayb mayday mayer mayfair mayfli mayflow mayhem maynard may\
        o mayonnais mayor mayoralti maypol mayra maytag mazama mazarin mazatlan mazda maze mazola mazourka mazurka mazzini mbaban mbini mcadam mcallen mcbride\
         mccain mccall mccarthi mccarthyism mccarti mccartney mcclain mcclellan mcclure mcconnel mccormick mccoy mccray mccullough mcdaniel mcdonald mcdonnel\
         mcdowel mcenro mcfadden mcfarland mcgee mcgovern mcgowan mcguffey mcguir mchenri mcintosh mcintyr mckay mckee mckenzi mckinley mckinney mcknight mcla\
        ughlin mclean mcleod mcluhan mcmahon mcmillan mcnamara mcnaughton mcneil mcpherson mcqueen mcveigh mead meadow meadowlark meagan meager meagr meal mea\
        li mealier mealiest mealtim mean meander meaner meanest meani meaning meaningless meant meantim meanwhil measl measli measlier measliest measur measur\
        eless meat meatbal meati meatier meatiest meatloaf meatloav mecca mechan mechanis mechanist medal medalist medallion medallist medan meddl meddler med\
        dlesom medea medellin medford media mediaev medial median mediat medic medicaid medicar medici medicin mediev medina mediocr medit medium medley medul\
        la medusa meek meeker meekest meet meetinghous meg megabyt megachurch megacycl megahertz megalith megalomania megalomaniac megalopoli megan megaphon m\
        egapixel megaton meghan mego meier meighen meiji meir mejia mekong melanchol melancholi melancholia melanesia melanesian melang melani melanin melanom\
        a melanomata melba melbourn melchior melchizedek meld melendez melinda melisa melisand melissa melliflu mellon mellow mellowest melod melodi melodrama\
         melodramat melon melpomen melt meltdown melton melva melvill melvin member membership membran memcach meme memento meml memo memoir memoirmemor memor\
         memorabilia memoranda memorandum memori memorialis memoris memphi menac menag menageri menand mencius mencken mend mendac mendaci mendel mendeleev me\
        ndelian mendelssohn mender mendez mendic mendocino mendoza mene menelaus menelik menfolk menhaden menial menife mening menkalinan menkar menkent menne\
        n mennonit menomine menopaus menorah menotti mens mensa menserv menstrual menstruat menswear mental menthol mentholatum mention mentor menu menuhin me\
        nus menzi meow merak merc mercado mercantil mercat merced mercenari mercer merceris merchand merchandis merchant merchantman merchantmen merci mercia\
         merciless merck mercur mercuri mere meredith merest meretrici merg mergans merger meridian meringu merino merit meritocraci meritori merl merlin merl\
        ot mermaid merman mermen merovingian merri merriam merrick merrier merriest merril merrili merrimack merriment merritt merrymak merthiol merton mervin\
         mesa mesabi mescal mescalin mesdam mesh mesmer mesmeris mesolith mesopotamia mesozo mesquit mess messag messeng messi messiaen messiah messian messie\
        r messiest messieur messili mestizo meta metabol metabolis metacarp metacarpi metacarpus metal metallica metallurgi metallurgist metamorph metamorphos\
         metamucil metaphor metaphys metastas metastasi metastasis metatars mete meteor meteorit meteoroid meteorolog meter methadon methan methanol methink m\
        ethod methodist methodolog methought methuselah meticul metr metric metro metronom metropoli metropolis metropolitan metternich mettl mettlesom meus m\
        ew mewl mexicali mexican mexico meyer meyerb mezzanin mfume miami miaow miaplacidus miasma miasmata mica micah micawb mice mich michael micheal michel\
         michelangelo michelin michell michelob michelson michigan michigand mick mickey micki micmac micra microb microbiolog microchip microcod microcosm mi\
        crofich microfilm microloan micromet micrometr micron micronesia micronesian microphon microscop microscopi microsecond microsoft microsurgeri microwa\
        v mida midair midday middi middl middlebrow middleman middlemen middleton middletown middleweight midg midget midland midmost midnight midpoint midrif\
        f midshipman midshipmen midst midstream midsumm midterm midtown midway midweek midwest midwestern midwif midwiferi midwint midwiv midyear mien mif mif\
        f might mighti mightier mightiest mightili migrain migrant migrat migratori miguel mike mikhail mikoyan mil milagro milan milch mild milder mildest mi\
        ldew mildr mile mileag milepost miler mileston milf milford milieu milieus milieux milit militar militari militarili militaris militarist militia mili\
        tiaman militiamen milk milken milker milki milkier milkiermilkiest milkiest milkmaid milkman milkmen milkshak milksop milkwe mill millag millard milla\
        y millenni millennia millennium milleped miller millet milli millic milligram milligramm millikan millilit millilitr millimet millimetr millin milline\
        ri million millionair millionth milliped millisecond millrac millston miln milo milosev milquetoast miltiad milton miltown milwauke mime mimeograph mi\
        met mimi mimic mimick mimicri mimosa minamoto minaret minatori minc mincemeat mind mindanao minded mindi mindless mindoro mine minefield miner mineral\
        og minerva minestron minesweep ming mingl mingus mini miniatur miniaturis miniaturist minibik minibus minibuss minicam minicomput minifloppi minim min\
        ima minimalist minimis minimum minion miniscul miniseri miniskirt minist ministeri ministr ministri minivan mink minn minneapoli minnelli minnesota mi\
        nnesotan minni minnow mino minoan minolta minor minot minotaur minsk minski minster minstrel mint mintaka minti mintier mintiest minuend minuet minuit\
         minus minuscul minut minuteman minutemen minutest minutia minx miocen mip mira mirabeau mirach miracl miracul mirag miranda mire mirfak miriam miro m\
        irror mirth mirthless mirzam misadventur misalign misalli misanthrop misanthropi misappli misapprehend misbegotten misbehav misbehavior misbehaviour m\
        isc miscal miscalcul miscarri miscarriag miscast miscellani mischanc mischief mischiev misconc misconceiv misconduct misconstru miscount miscreant mis\
        cu misde misdeal misdealt misdemeanor misdemeanour misdiagnos misdiagnosi misdid misdirect misdo misdon miser miseri miserli misfeas misfeatur misfir\
         misfit misfortun misgiv misgovern misguid mishandl mishap mishmash misidentifi misinform misinterpret misjudg miskito misl mislaid mislay mislead mis\
        manag mismatch misnom misogyni misogynist misplac misplay misprint mispronounc misquot misread misrepres misrul miss missal misshapen missi missil mis\
        sileri mission missionari mississauga mississippi missiv missoula missouri missourian misspel misspelt misspend misspent misstat misstep mist mistak m\
        istaken mistassini mister misti mistier mistiest mistili mistim mistleto mistook mistreat mistress mistrial mistrust mistyp misus mitch mitchel mite m\
        iter mitford mithra mithrid mitig mitosi mitr mitsubishi mitt mitten mitterrand mitti mitzi mix mixer mixtec mixtur mizar mizzen mizzenmast mkay mnemo\
        n mnemosyn moan moat mob mobil mobilis mobster mobutu moccasin moccasinmocha mocha mock mocker mockeri mockingbird mod modal mode model modem moder mo\
        dern modernis modernist modest modesti modesto modicum modif modifi modigliani modish modul modular modulo modulus moet mogadishu mogul mohac mohair m\
        oham mohammad mohammedan mohawk mohican moho mohorovic moieti moir moira mois moiseyev moist moisten moister moistest moistur moisturis mojav molar mo\
        lass mold moldavia molder moldi moldier moldiest moldova mole molecul molecular molehil moleskin molest molier molina moll molli mollifi mollusc mollu\
        sk mollycoddl molnar moloch molokai molotov molt molten molucca molybdenum mom mombasa moment momentari momentarili momentum momma mommi mon mona mona\
        co monarch monarchi monarchist monast monasteri monastic monaur mondal monday mondrian monera monessen monet monetar monetari monetarili monetis money\
         moneybag moneymak mongees monger mongodb mongol mongolia mongolian mongoloid mongoos mongrel moni monica monick monik moniqu monitor monk monkey monk\
        eyshin monmouth mono monochrom monocl monogam monogami monogram monograph monolingu monolith monolog monologu monomania monomaniac monongahela monopho\
        n monopol monopoli monopolis monopolist monorail monosyl monosyllab monoth monotheist monoton monotoni monoxid monro monrovia monsanto monsieur monsig\
        nor monsignori monsoon monster monstranc monstros monstrous mont montag montagu montaign montana montanan montcalm montenegrin montenegro monterey mon\
        terrey montesquieu montessori monteverdi montevideo montezuma montgolfi montgomeri month monti monticello montoya montpeli montrachet montreal montser\
        rat monument moo mooc mooch moocher mood moodi moodier moodiest moodili moog moon moonbeam mooney moonlight moonlit moonscap moonshin moonshot moonsto\
        n moonstruck moor moorish moorland moos moot mop mope moppet morain moral moralis moralist moran morass morassmoratorium moratoria moratorium moravia\
         moravian moray morbid mordant mordr more moreno moreov morgan morgantown morgu moriarti moribund morin morison morita morley mormon morn moro morocca\
        n morocco moron moroni moros morphem morpheus morphi morphin morpholog morri morrison morristown morrow mors morsel mort mortal mortar mortarboard mor\
        tgag mortgage mortgagor mortic mortician mortifi mortim mortis morton mortuari mosaic moscow mose moseley mosell mosey moslem mosley mosqu mosquito mo\
        ss mossi mossier mossiest most mosul mote motel moth mothbal mother motherboard motherfuck motherhood motherland motherless motherli motif motil motio\
        n motionless motiv motley motlier motliest motocross motor motorbik motorboat motorcad motorcar motorcycl motorcyclist motoris motorist motorman motor\
        men motormouth motorola motorway motown motrin mott mottl motto mould moulder mouldi mouldier mouldiest moult mound mount mountain mountainsid mountai\
        ntop mountbatten mountebank mounti mourn mourner mous mouser mousetrap mousey mousi mousier mousiest mousimousier mouss moussorgski moustach mouth mou\
        thpiec mouthwash mouton movabl move moveabl movement mover movi mow mower mowg mown mozambican mozambiqu mozart mozilla mozzarella mpeg muawiya mubara\
        k much mucilag muck mucki muckier muckiest muckrak mucous mucus muddi muddier muddiest muddl mudguard mudslid mudsling mueller muenster muesli muezzin\
         muf muff muffin muffl muffler mufti mug mugab mugger muggi muggier muggiest muggl muhammad muhammadan muir mujib mukluk mulatto mulberri mulch mulder\
         mule mulet mulish mull mullah mullen muller mullet mulligan mulligatawni mullikan mullin mullion mulroney multan multi multic multicolor multifacet m\
        ultifari multilater multilingu multimedia multipl multiplay multiplex multiplexor multipli multiplicand multipurpos multiraci multitask multitud multi\
        vari multivers multivitamin mum mumbai mumbl mumbler mumford mummer mummeri mummi mummifi mump munch munchi munchkin munci mundan mung munich municip\
         munific munit munoz munro muppet mural muralist murasaki murat murchison murder murderess murdoch murfreesboro muriel murillo murin murk murki murkie\
        r murkiest murkili murmansk murmur murphi murray murrieta murrow murrumbidge muscat muscatel muscl muscovi muscovit muscular musculatur muse museum mu\
        sh musharraf mushi mushier mushiest mushroom musial music musical musician musicianship musicolog musk muskegon muskellung musket musketri muski muski\
        er muskiest muskmelon muskoge muskrat muslim muslin muss mussel mussi mussier mussiest mussolini mussorgski must mustach mustang mustard muster musti\
         mustier mustiest mutabl mutant mutat mute muter mutest mutil mutin mutini mutsuhito mutt mutter mutton mutual muumuu muumuus muzak muzzl myanmar myce\
        na mycenaean myer mylar myle myna mynah myopia myopic myra myrdal myriad myrna myron myrrh myrtl myself myselfmysteri mysor myspac mysql myst mysteri\
         mystic mystifi mystiqu myth mythic mytholog naacp nab nabisco nabob nabokov nacho nacr nader nadia nadin nadir nafta nag nagasaki nagi nagoya nagpur\
         nagwar nahuatl nahum naiad nail nailbrush naipaul nair nairobi naismith naiv naiver naivest naiveti nake naked namath name nameless namesak namibia n\
        amibian nampa nanak nanchang nanci nanett nanj nank nanni nanobot nanook nanosecond nansen nant nantucket naomi nap napa napalm nape naphtali naphtha\
         naphthalen napier napkin napl napoleon nappi nappier nappiest napster narc narciss narcissi narcissist narcissus narcosi narcot nari nark narmada nar\
        nia narragansett narrat narrow narrowest narrowli narwhal nasa nasal nasalis nascar nascent nasdaq nash nashua nashvill nassau nasser nasti nastier na\
        stiest nastili nasturtium natal natali natalia natasha natchez nate nathan nathaniel nation nationalis nationalist nationwid nativ natl nato natti nat\
        tier nattiest nattili natur naturalis naturalist naugahyd naught naughti naughtier naughtiest naughtili nauru nausea nauseam nauseat nauseous nautic n\
        autili nautilus navaho navajo naval navarr navarro nave navel navi navig navratilova nay naysay nazaren nazareth nazca nazi naziism nazism ncaa ndjame\
        na neal neanderth neapolitan near nearbi nearer nearest nearsight neat neater neatest neath nebraska nebraskan nebul nebula nebular necess necessari n\
        ecessarili necessit neck neckerchief neckerchiefnecklac necklac necklin neckti necrom necromanc necrophilia necrosi nectar nectarin need needi needier\
         neediest needl needlepoint needless needlework nefari nefert negat negativ negev neglect neglig neglige negoti negro negroid nehemiah nehru neigh nei\
        ghbor neighborhood neighbour neil neither nelda nell nelli nelsen nelson nematod nembut nemes nemesi neoclass neocon neodymium neogen neolith neolog n\
        eon neonat neophilia neophyt neopren nepal nepales nepali nephew nephriti nepot neptun neptunium nerd nerdi nerdier nerdiest nereid nerf nero neruda n\
        erv nerveless nervi nervier nerviest nervous nescaf nesselrod nest nestl nestor nestorius net netbook netflix nether netherland nethermost netiquett n\
        etscap nett netter netti nettl nettlesom network neural neuralg neuralgia neuriti neurolog neurologist neuron neuros neurosi neurosurgeri neurot neute\
        r neutral neutralis neutrino neutron neva nevada nevadan never nevermor nevertheless nevi nevski new newark newbi newborn newburgh newcastl newcom new\
        el newer newest newfangl newfoundland newli newlin newlyw newman newport news newsag newsboy newscast newsflash newsgroup newsi newsier newsiest newsl\
        ett newsman newsmen newspap newspaperman newspapermen newsprint newsreel newsstand newsweek newsworthi newt newton newtonian nexi next nexus ngaliema\
         nguyen niacin niagara niamey nib nibbl nibbler nibelung nicaea nicaragua nicaraguan niccolo nice nicen nicer nicest niceti nich nichiren nichol nicho\
        la nicholson nick nickel nickelodeon nickl nicklaus nicknack nicknam nickola nicobar nicodemus nicol nicola nicosia nicotin niebuhr niec nielsen nietz\
        sch niev nifti niftier niftiest nigel niger nigeria nigerian nigga niggard niggaz nigger niggl nigh nigher nighest night nightcap nightcloth nightclub\
         nightfal nightgown nighthawk nighti nightingal nightlif nightmar nightmarish nightshad nightshirt nightstick nighttim nihil nihilist nijinski nike ni\
        kita nikkei nikki nikolai nikolayev nikon nile nimbi nimbl nimbler nimblest nimbus nimitz nimrod nina nincompoop nine ninepin nineteen nineteenth nine\
        ti ninetieth nineveh ninja ninni nintendo ninth niob nip nipper nippi nippier nippiest nippl nippon nirenberg nirvana nisan nisei nissan nit nita nite\
         niter nitpick nitr nitrat nitrogen nitwit nivea nix nixon nkrumah noah nobel nobelist nobil nobl nobleman noblemen nobler noblest noblewoman noblewom\
        en nobli nobodi nocturn nod nodal noddi node nodoz nodul nodular noe noel noell noemi noggin nois noiseless noisemak noisi noisier noisiest noisili no\
        isom nokia nola nolan nomad nome nomenclatur nomin nomine nona nonabras nonabsorb nonagenarian nonalcohol nonalign nonbeliev nonbreak nonc nonchal non\
        com noncombat noncommitt nonconductor nondairi nondescript nondrink none nonempti nonent nonessenti nonesuch nonetheless nonev nonexempt nonexist nonf\
        at nonfict nonflamm nonhazard nonhuman nonlinear nonliv nonmalign nonmemb nonobject nonpareil nonpartisan nonpay nonphys nonplus nonpluss nonpoison no\
        npolit nonpollut nonprofit nonrenew nonresid nonrigid nonschedul nonseason nonsectarian nonsens nonsexist nonskid nonsmok nonstandard nonstick nonstop\
         nonsupport nontax nontechn nontox nontrivi nonunion nonus nonverb nonviol nonvot nonwhit nonzero noodl nook noon noonday noontim noos nootka nope nor\
        a norad norbert norberto nordic noreen norfolk noriega norm norma normal normalci normalis norman normand normandi normat norplant norri nors norseman\
         norsemen north northampton northbound northeast northeastern norther northern northernmost northnortheast northrop northrup northward northwest north\
        western norton norway norwegian norwich nose noseble nosed nosediv nosedov nosegay nosey nosferatu nosh nosi nosier nosiest nostalg nostalgia nostrada\
        mus nostril nostrum notabl notar notari notaris notat notch note notebook notepad notepap noteworthi noth nothing notic noticeboard notif notifi notio\
        n notori notorieti nottingham notwork nouakchott nougat nought noumea noun nourish nous nova novarti novel novelett novelist novell novella novelti no\
        vemb novgorod novic noviti novocain novokuznetsk novosibirsk nowaday noway nowher nowis noxious noxzema noy noyc nozzl nsfw nuanc nub nubia nubian nub\
        il nuclear nuclei nucleic nucleus nude nuder nudest nudg nudism nudist nuditi nugget nuisanc nuke nukualofa null nullifi nulliti numb number numberles\
        s numbest numbl numbskul numer numeraci numerolog numismat numismatist numskul nun nunavut nuncio nunez nunki nunneri nuptial nuremberg nureyev nurs n\
        ursemaid nurseri nurseryman nurserymen nurtur nut nutcrack nuthatch nutmeat nutmeg nutrasweet nutria nutrient nutriment nutrit nutriti nutritionist nu\
        tshel nutti nuttier nuttiest nuzzl nvidia nyasa nybbl nyerer nylon nymph nymphomania nymphomaniac nyquil oaf oafish oahu oak oaken oakland oakley oaku\
        m oar oarlock oarsman oarsmen oas oasi oat oaten oath oatmeal oaxaca obadiah obama obamacar obdur obduraci obedi obeis obelisk oberlin oberon obes obe\
        y obfusc obit obituari object objector oblat oblig obligatori obliqu obliter oblivi oblivion oblong obloquy obnoxi obo oboist obscen obscenest obscur\
         obscurest obsequi obsequy observ observatori obsess obsidian obsolesc obsolet obstacl obstetr obstetrician obstin obstinaci obstreper obstruct obtain\
         obtrud obtrus obtus obtusest obvers obviat obvious ocala ocaml ocarina occam occas occasion occid occident occlud occlus occult occup occupi occur oc\
        curr ocean oceango oceania oceanographi oceanus ocelot ocher ochoa ochr octagon octal octan octav octavia octavio octet octett octob octogenarian octo\
        pi octopus ocular oculist odd oddbal odder oddest odditi ode odel oder odessa odet odi odin odious odium odom odomet odor odorifer odorless odour odou\
        rless odysseus odyssey oedema oedip oedipus oerst oesophagi oesophagus oestrogen ofelia off offal offbeat offenbach offenc offend offens offer offerto\
        ri offhand offic officehold officemax offici officialdom offlin offload offset offshoot offshor offsid offspr offstag often oftenest oftentim ogbomosh\
        o ogden ogilvi ogl oglethorp ogr ohio ohioan ohm ohsa oil oilcloth oilfield oili oilier oiliest oilskin oink ointment ois ojibwa okay oke okeechobe ok\
        efenoke okhotsk okinawa okla oklahoma oklahoman okra oktoberfest olaf olajuwon olav olden oldenburg older oldest oldfield oldi oldsmobil olduvai oleag\
        in oleand olen olenek oleo olfactori olga oligarch oligarchi oligocen olin oliv olivetti olivi olivia olli olmec olmst olsen olson olymp olympia olymp\
        iad olympian olympus omaha oman omar omayyad ombudsman ombudsmen omdurman omega omelet omelett omen omin omiss omit omnibus omnibuss omnipot omnipres\
         omnisci omnivor omsk onassi onc oncolog oncom one oneal onega onegin oneida oner oneself onetim ongo onion onionskin onli onlin onlook onomatopo onom\
        atopoeia onondaga onrush onsag onset onshor onslaught ontario onto onus onward onyx oodl oop oort ooz opac opal opalesc opaqu opaquest opec opel open\
         openest openhand openoffic openwork oper opera operand operat operetta ophelia ophiuchus ophthalm opiat opin opinion opioid opium opossum oppenheim o\
        ppon opportun opportunist oppos opposit oppress oppressor opprobri opprobrium oprah opt optic optician optim optima optimis optimist optimum option op\
        tometri optometrist opul opus oracl oracular oral oran orang orangead orangutan orangutang oranjestad orat orator oratori oratorio orb orbison orbit o\
        rc orchard orchestr orchestra orchid ordain ordeal order orderli ordin ordinari ordinarili ordnanc ordovician ordur ore oregano oregon oregonian orem\
         oreo orest organ organdi organell organic organis organism organist organiz orgasm orgi orgiast orient orific origami origin orin orinoco oriol orion\
         oriya orizaba orkney orlando orlean orlon ormolu ornament ornat orneri orneriest ornitholog orotund orphan orphanag orpheus orphic ortega orthodont o\
        rthodontia orthodontist orthodox orthodoxi orthogon orthograph orthographi orthopaed orthopaedist orthoped orthopedist ortiz orval orvill orwel orwell\
        ian osag osaka osbert osborn oscar osceola oscil oscilloscop ose osgood osha oshawa oshkosh osier osiri oslo osman osmosi osmot osprey ossif ossifi os\
        tens ostent ostentati osteopath osteopathi osteoporosi ostrac ostracis ostrich ostrogoth ostwald osvaldo oswald othello other otherwis otherworld oti\
         otios otoh ottawa otter otto ottoman ouagadougou ouch ought ouija ounc our ourselv oust ouster out outag outback outbal outbalanc outbid outbound out\
        break outbuild outburst outcast outclass outcom outcri outcrop outdat outdid outdist outdistanc outdo outdon outdoor outer outermost outfield outfit o\
        utfitt outflank outfox outgo outgrew outgrow outgrown outgrowth outhous outing outlaid outlandish outlast outlaw outlay outlet outlin outliv outlook o\
        utmaneuv outmanoeuvr outmod outnumb outpati outperform outplac outplay outpost outpour output outrag outran outrank outreach outrid outrigg outright o\
        utrun outsel outset outshin outshon outsid outsiz outskirt outsmart outsold outsourc outspoken outspread outstand outstat outstay outstretch outstrip\
         outstript outtak outvot outward outwear outweigh outwit outwor outworn oval ovari ovarian ovat oven over overabund overachiev overact overag overal o\
        veranxi overaw overbal overbalanc overbear overbit overblown overboard overbook overbor overborn overburden overcam overcast overcauti overcharg overc\
        lock overcoat overcom overcook overcrowd overdid overdo overdon overdos overdr overdraft overdraw overdrawn overdress overdrew overdu overeag overeat\
         overeaten overestim overexpos overexposur overextend overflow overful overgener overgrew overgrow overgrown overgrowth overh overhand overhang overha\
        ul overhead overhear overheard overheat overhung overindulg overjoy overkil overlaid overlain overland overlap overlay overli overload overlong overlo\
        ok overlord overmuch overnight overpaid overpass overpay overplay overpopul overpow overpr overpric overprint overproduc overr overran overreach overr\
        eact overrid overridden overrip overrod overrul overrun overs oversampl oversaw overse oversea overseen oversel oversex overshadow overshar oversho ov\
        ershoot overshot oversight oversimplifi oversleep overslept oversold oversp overspend overspil overspread overst overstay overstep overstock overstuf\
         oversuppli overt overtak overtaken overtax overthink overthought overthrew overthrow overthrown overtim overton overtook overtur overturn overus over\
        view overween overweight overwhelm overwork overwrit overwritten overwrought overzeal ovid oviduct ovipar ovoid ovul ovum owe owen owensboro owl owlet\
         owlish own owner ownership oxbow oxen oxford oxid oxidis oxnard oxonian oxus oxyacetylen oxycontin oxygen oxymora oxymoron oyster ozark ozon ozymandi\
        a ozzi paar pablo pablum pabst pace pacemak pacesett pacheco pachyderm pacif pacifi pacifist pacino pack packag packard packer packet pact pad paddi p\
        addl paddock paderewski padilla padlock padr paean paediatr pagan paganini page pageant pageantri pager pagin paglia pagoda pahlavi paid paig pail pai\
        ls pain painful painfullest painkil painless painstak paint paintbrush painter paintwork pair pairwis paisley pajama pakistan pakistani pal palac pala\
        eolith palat palati palau palav palazzi palazzo pale palefac palembang paleocen paleogen paleolith paleontolog paleozo paler palermo palest palestin p\
        alestinian palestrina palett paley palikir palimoni palimpsest palindrom palisad pall palladio palladium pallbear pallet palliat pallid pallor palm pa\
        lmdal palmer palmerston palmetto palmi palmier palmiest palmist palmistri palmol palmyra palomar palomino palpabl palpat palpit palsi paltri paltrier\
         paltriest pamela pamir pampa pamper pamphlet pan panacea panach panama panamanian panason pancak panchromat pancrea pancreas pancreat panda pandem pa\
        ndemonium pander pandora pane panegyr panel panelist panellist pang pangaea panhandl panic panick panicki panier pankhurst panmunjom pannier panopli p\
        anoram panorama pansi pant pantagruel pantaloon pantheism pantheist pantheon panther panti pantomim pantri pantsuit pantyhos panza pap papa papaci pap\
        al papaw papaya paper paperback paperboy papergirl paperhang paperi paperweight paperwork papilla papoos paprika papyri papyrus papyruspar par parabl\
         parabol parabola paracelsus parachut parachutist paraclet parad paradigm paradigmat paradis paradox paraffin paraglid paragon paragraph paraguay para\
        guayan parakeet paraleg parallax parallel paralys paralysi paralyt paralyz paramaribo paramecia paramecium paramed paramet paramilitari paramount para\
        mour paranoia paranoid paranorm parapet paraphras parapleg paraplegia parasail parasit parasol paratroop parboil parc parcel parch parcheesi parchment\
         pardon pare parent parentag parenthes parenthesi parenthesis parenthet parenthood pareto parfait pari pariah pariahparish parish parishion parisian p\
        ariti park parka parker parkersburg parkinson parkman parkour parkway parlanc parlay parley parliament parlor parlour parmesan parnassus parnel paroch\
        i parodi parol parole paroxysm parquet parquetri parr parrakeet parri parricid parrish parrot pars parsec parser parsi parsif parsimoni parsley parsni\
        p parson parsonag part partak partaken parterr parthenon parthia parti partial particip participi participl particl particul particular partisan parti\
        sanship partit partizan partner partnership partook partridg parturit partway parvenu parvenus pasadena pascagoula pascal paschal pasco pasha pashapas\
        s pasqual pass passabl passag passageway passbook passel passeng passer passerbi passersbi passion passionless passiv passkey passov passport password\
         past pasta paste pasteboard pastel pastern pasternak pasteur pasteuris pasti pastich pastier pastiest pastim pastor pastrami pastri pastur pasturag p\
        at patagonia patagonian patch patchi patchier patchiest patchwork pate patel patella patent patern paterson path pathet patho pathogen patholog pathol\
        ogist pathway patienc patient patientest patin patina patio patna patoi patriarch patriarchi patric patrica patricia patrician patricid patrick patrim\
        oni patriot patrol patrolman patrolmen patrolwoman patrolwomen patron patronag patronis patronym patsi patter pattern patterson patti patton pauciti p\
        aul paula paulett pauli paulin paunch paunchi paunchier paunchiest pauper pauperis paus pavarotti pave pavement pavilion pavlov pavlova pavlovian paw\
         pawl pawn pawnbrok pawne pawnshop pawpaw pay payabl paycheck payday paye payer payload paymast payment payn payoff paypal payrol paywal paywar pcmcia\
         pea peabodi peac peaceabl peacekeep peacemak peacetim peach peacock peafowl peahen peak peal peanut pear peari pearl pearli pearlier pearliest pearso\
        n peas peasant peasantri peat pebbl pec pecan peccadillo peccari pechora peck peckinpah peco pectin pector peculiar pecuniari pedagog pedagogi pedagog\
        u pedal pedant pedantri peddl peddler pederast pederasti pedest pedestrian pediatr pediatrician pediatrist pedicur pedigre pediment pedlar pedomet ped\
        ro pee peed peek peekaboo peel peep peeper peephol peer peerag peerless peev peevish peewe peg pegasus peggi peip pejor peke pekines pekinges peko pel\
        ag pele pelican pellagra pellet pellucid peloponnes pelt pelv pelvi pelvic pelvicpelvis pelvis pembrok pen pena penal penalis penalti penanc penc penc\
        hant pencil pend pendant pendent penderecki pendul pendulum pene penelop penetr penguin peni penicillin penil peninsula peninsular penis penit peniten\
        ti penitentiari penknif penkniv penlight penlit penmanship penn pennant penney penni penniless pennington pennon pennsylvania pennyweight pennzoil pen\
        olog pensacola pension pensiv pent pentagon pentamet pentateuch pentathlon pentax pentecost penthous pentium penultim penuri peon peonag peoni peopl p\
        eoria pep pepi pepin pepper peppercorn pepperi peppermint pepperoni peppi peppier peppiest pepsi pepsin peptic pequot perambul percal perceiv percent\
         percentag percentil percept perceptu perch perchanc percheron perci perciv percol percuss perdit perelman peremptori peremptorili perenni perez perfe\
        ct perfectest perfidi perfor perforc perform perfum perfumeri perfunctori perhap pericardia pericardium pericl periclean perige perihelia perihelion p\
        eril perimet period periodont peripatet peripher peripheri periphras periphrasi periscop perish periton peritonea peritoneum periwig periwinkl perjur\
         perjuri perk perki perkier perkiest perkin perl perm permafrost permalloy perman permeabl permeat permian permiss permit permut pernici pernod peron\
         peror perot peroxid perpetr perpetu perplex perquisit perri perrier persecut persecutor perseid persephon persepoli perseus persev persever persh per\
        sia persian persiflag persimmon persist persnicketi person persona personag personalis personifi personnel perspect perspicac perspicu perspir persuad\
         persuas pert pertain perter pertest perth pertin pertinac pertinaci perturb peru perus peruvian pervad pervas pervers pervert peseta peshawar peski p\
        eskier peskiest peso pessim pessimist pest pester pesticid pestil pestl pet petal petaluma petard pete peter petersen peterson petiol petit petition p\
        etra petrarch petrel petrifact petrifi petrol petrolatum petroleum petti petticoat pettier pettiest pettifog pettifogg pettili petul petunia peugeot p\
        ew pewe pewter peyot pfizer phaedra phaethon phage phalang phalanx phalli phallic phallus phanerozo phantasi phantasm phantom pharaoh pharise pharmaci\
         pharmacist pharmacolog pharmacopeia pharyng pharynx phase pheasant phekda phelp phenomen phenomena phenomenon phenotyp pheromon phial phidia phil phi\
        ladelphia philand philander philanthropi philat philatel philatelist philbi philharmon philip philipp philippian philippin philistin philli phillip ph\
        illipa philodendra philodendron philolog philosoph philosophi philosophis philter philtr phipp phish phisher phlebiti phlegm phlegmat phloem phlox pho\
        bia phobic phobo phoeb phoenicia phoenix phone phonem phonet phonetician phoney phoni phonic phonier phoniest phonograph phonolog phooey phosphat phos\
        phor phosphorus photo photocopi photogen photograph photographi photon photostat phrasal phrase phraseolog phreak phrenolog phrygia phyla phylli phylu\
        m physic physician physicist physick physiognomi physiolog physiqu piaf piaget pianissimi pianissimo pianist piano pianofort pianola piazz piazza pica\
         picant picaresqu picasso picayun piccadilli piccalilli piccolo pick pickaback pickax picker pickerel picket pickett pickford picki pickier pickiest p\
        ickl pickpocket pickup pickwick picnic picnick pict pictograph pictori pictur picturesqu piddl pidgin pie piebald piec piecem piecework piedmont pier\
         pierc pierr pierrot pieti piffl pig pigeon pigeonhol piggi piggier piggiest piggish piggyback pighead piglet pigment pigmi pigpen pigpigeon pigskin p\
        igsti pigtail pike piker pilaf pilaff pilast pilat pilau pilaus pilaw pilchard pilcomayo pile pileup pilfer pilgrim pilgrimag pill pillag pillar pillb\
        ox pillion pillori pillow pillowcas pillsburi pilot pilothous pimento pimiento pimp pimpernel pimpl pimpli pimplier pimpliest pin pinafor pinatubo pin\
        bal pincer pinch pincus pincushion pindar pine pineappl pinfeath ping pinhead pinhol pinion pink pinker pinkerton pinkest pinkey pinki pinkish pinnacl\
         pinnat pinocchio pinochet pinochl pinpoint pinprick pinstrip pint pinter pinto pinup pinwheel pioneer pious piousli pip pipe pipelin pipepipelin pipe\
        r pipit pippin pipsqueak piqu piquanc piquant piraci piraeus pirandello piranha pirat pirouet pirouett pisa pisc piscatori pisistratus piss pissaro pi\
        stachio pistil pistol piston pit pita pitcairn pitch pitchblend pitcher pitchfork pitchman pitchmen piteous pitfal pith pithi pithier pithiest pithili\
         piti pitiabl pitiless piton pitt pittanc pittman pittsburgh pittsfield pituitari pius pivot pixel pixi pizarro pizazz pizza pizzazz pizzeria pizzicat\
        i pizzicato pkwi placard placat place placebo placehold placement placent placenta placer placid placket plagiar plagiaris plagiarist plagu plaic plai\
        d plain plaincloth plainer plainest plaint plaintiff plaintiv plait plan planar planck plane planet planetari planetaria planetarium plangent plank pl\
        ankton planner plant plantagenet plantain plantat planter plaqu plasma plaster plasterboard plastic plasticin plastiqu plataea plate plateau plateaus\
         plateaux platelet platen platform plath platinum platitud plato platon platonist platoon platt platter platypi platypus plaudit plausibl plautus play\
         playabl playact playback playbil playboy player playgoer playground playhous playlist playmat playoff playpen playroom playstat playtex playth playwr\
        ight plaza plea plead pleader pleas pleasant pleasantest pleasantri pleasur pleat plebeian plebiscit plectra plectrum pled pledg pleiad pleistocen ple\
        nari plenitud plenteous plenti plethora pleurisi plexigla plexiglas plexus pli pliabil pliabl plianci pliant plier plight plini plinth pliocen plod pl\
        odder plonk plop plot plotter plough ploughman ploughmen ploughshar plover plow plowman plowmen plowshar ploy pluck plucki pluckier pluckiest plug plu\
        gin plum plumag plumb plumber plume plummet plump plumper plumpest plunder plung plunger plunk pluperfect plural pluralis pluralist plus pluse plush p\
        lusher plushest plushi plushier plushiest pluss plutarch pluto plutocraci plutocrat plutonium plymouth plywood pmed pming pneumat pneumonia pneumoniap\
        oach poach poacher pocahonta pocatello pock pocket pocketbook pocketkn pocketknif pockmark pocono pod podcast podgorica podhoretz podia podiatri podia\
        trist podium podunk poem poesi poet poetess poetic poetri pogo pogrom poignanc poignant poinsettia point pointer pointi pointier pointiest pointil poi\
        ntillist pointless poiret poirot pois poison poisson poitier poke poker pokey poki pokier pokiest pol poland polanski polar polari polaris polaroid po\
        le polecat polem polestar polic policeman policemen policewoman policewomen polici policyhold polio polish polit politburo politess politest politi po\
        litic politician politicis politico polk polka poll pollard pollen polli pollin polliwog pollock pollster pollut pollux pollyanna pollywog polo polona\
        is polonium poltava poltergeist poltroon polyamori polyest polyethylen polygam polygami polygamist polyglot polygon polygraph polyhedra polyhedron pol\
        yhymnia polym polymath polymer polymorph polynesia polynesian polynomi polyp polyphemus polyphon polyphoni polystyren polysyl polysyllab polytechn pol\
        yth polytheist polythen pomad pomegran pomerania pomeranian pommel pomona pomp pompadour pompeii pompey pompom pompon pompos pompous ponc poncho pond\
         ponder pone poni poniard pontiac pontianak pontif pontiff pontoon ponytail pooch poodl pooh pool poona poop poor poorer poorest poorhous pop popcorn\
         pope popey popgun popinjay poplar poplin popocatepetl popov poppa popper poppi poppin poppycock popsicl popul populac popular popularis populist porc\
        elain porch porcin porcupin pore porfirio pork porn porno pornograph pornographi poros porous porphyri porpois porridg porrima porring porsch port por\
        tabl portag portal portculli portcullis portend portent porter porterhous portervill portfolio porthol portia portico portion portland portli portlier\
         portliest portmanteau portmanteaus portmanteaux portrait portraitist portraitur portray portsmouth portug portugues pose poseidon poser poseur posh p\
        osher poshest posi posit positiv positron poss possess possessor possibl possum post postag postal postbox postcard postcod postdat postdoc postdoctor\
         poster posterior postgradu postgresql posthast posthum postlud postman postmark postmast postmen postmistress postmodern postmortem postnat postpaid\
         postpartum postpon postscript postul postur postwar pot potabl potash potassium potato potbelli potboil potemkin potenc potent potenti pothol pothold\
         pothook potion potluck potomac potpi potpourri potsdam potsherd potshot pott pottag pottawatomi potter potteri potti pottier pottiest pottstown pouch\
         poughkeepsi poultic poultri pounc pound pour poussin pout poverti powder powderi powel power powerboat powerhous powerless powerpc powerpoint powhata\
        n powwow pox poznan practic practis practition prada prado praetorian pragmat pragmatist pragu praia prairi prais praiseworthi prakrit pralin pram pra\
        nc prancer prank prankster pratchett prate pratfal pratt prattl pravda prawn praxitel pray prayer preach preacher preachi preachier preachiest preak p\
        reambl prearrang precambrian precari precariprecaut precaut preced precept preceptor precinct precios precious precipic precipit precis precisest prec\
        lud preclus precoc precoci precognit preconc preconceiv precondit precursor predat predatori predeceas predecessor predefin predestin predetermin pred\
        ic predica predict predictor predilect predispos predomin preemin preempt preemption preemptiv preen preexist prefab prefabr prefac prefatori prefect\
         prefectur prefer preferenti prefigur prefix pregnanc pregnant preheat prehensil prehistor prehistori prejud prejudg prejudic prejudici prelat prelimi\
        nari prelud premarit prematur premedit premenstru premier preming premis premiss premium premonit premonitori premyslid prenat prensa prentic prenup p\
        reoccupi preordain prep prepackag prepaid prepar preparatori prepared prepay preponder preposit prepossess preposter preppi preppier preppiest prequel\
         prerecord preregist prerequisit prerog pres presag presbyterian preschool prescienc prescient prescott prescrib prescript presenc present presenti pr\
        eserv preset preshrank preshrink preshrunk preshrunken presid presidenti presley press pressman pressmen pressur pressuris prestig prestigi presto pre\
        ston presum presumpt presumptu presuppos preteen pretenc pretend pretens pretenti preterit pretext pretoria pretti prettier prettiest prettifi prettil\
        i pretzel prevail preval prevar prevent preview previous prevu prewar prey pri priam pribilof price priceless pricelin pricey prici pricier priciest p\
        rick prickl pricklier prickliest pride priest priestess priesthood priestley priestlier priestliest prig priggish prim primaci primaev primal primari\
         primarili primat prime primer primev primit primmer primmest primordi primp primros princ princeli princeliest princess princeton princip principl pr\
        int printabl printer printout prior prioress priori priorit prioriti prioritis priscilla prise prism prismat prison prissi prissier prissiest pristin\
         prithe prius privaci privat privatest privatis privet privi privier priviest privileg prize prizefight proactiv probabl probat probation probationari\
         probe probiti problem problemat probosci proboscid proboscis procedur proceed process procession processor proclaim proclaimproclam proclam procliv p\
        rocreat procrust procrustean procter proctor procur procyon prod prodig prodigi produc product prof profan profess profession professor professori pro\
        ffer profici profil profit proflig profligaci proforma profound profoundest profund profus progeni progenitor progesteron prognos prognosi prognost pr\
        ogram programm progress prohibit prohibitori project projectil projector prokofiev proletarian proletariat prolif prolifer prolix prolog prologu prolo\
        ng prom promenad promethean prometheus promin promis promiscu promissori promo promontori promot prompt prompter promptest promulg pron prone prong pr\
        onghorn pronoun pronounc pronto proof proofread prop propag propagand propaganda propagandis propagandist propan propel propens proper properest prope\
        rti propheci prophesi prophet prophetess prophylact prophylaxi propinqu propiti propitiatori propon proport propos proposit propound proprietari propr\
        ieti proprietor proprietress propuls prorat pros prosaic proscenia proscenium proscrib proscript prose prosecut prosecutor proselyt proselytis proserp\
        in prosi prosier prosiest prosodi prospect prospector prospectus prosper prostat prosthes prosthesi prosthet prostitut prostrat protagonist protagora\
         protean protect protector protein proterozo protest protestor proteus protocol proton protoplasm prototyp protozoa protozoan protozoon protract protr\
        actor protrud protrus protuber proud prouder proudest proudhon proust provabl prove proven provenc provend proverb proverbi provid providenti provinc\
         provinci provis provision proviso provo provoc provok provost prow prowess prowl prowler proxi proxim prozac prude prudenc prudent prudenti pruderi p\
        rudish pruitt prune prurienc prurient prussia prussian prut pryor psalm psalmist psalter pseudo pseudonym pshaw psoriasi psst psych psychedel psychiat\
        r psychiatri psychiatrist psychic psycho psychobabbl psychogen psycholog psychologist psychopath psychos psychosi psychot ptah ptarmigan pterodactyl p\
        tolema ptolemi ptomain pub puberti pubesc pubic public publican publicis publicist publish puccini puck pucker puckett puckish pud puddl pudgi pudgier\
         pudgiest pudpuddl puebla pueblo pueril puerto puf puff puffbal puffer puffi puffier puffiest puffin pug puget pugh pugil pugilist pugnac pugnaci puke\
         pulaski pulchritud pulitz pull pullback puller pullet pulley pullman pullout pullov pulmonari pulp pulpi pulpier pulpiest pulpit puls pulsar pulsat p\
        ulver pulveris puma pumic pummel pump pumper pumpernickel pumpkin pun punch punchi punchier punchiest punchlin punctili punctual punctuat punctur pund\
        it pungenc pungent puni punic punier puniest punish punit punjab punjabi punk punker punkest punster punt punter pup pupa pupal pupil puppet puppetri\
         puppi pur purana purblind purcel purchas purdu pure purebr purer purest purg purgat purgatori purif purifi purim purina purism purist puritan puriti\
         purl purloin purpl purpler purplest purplish purport purpos purposeless purr purs purser pursu pursuanc pursuant pursuer pursuit purul purus purvey p\
        urveyor purview pusan pusey push pushcart pusher pushi pushier pushiest pushkin pushov pushtu pushup puss pussi pussier pussiest pussycat pussyfoot pu\
        stul put putat putin putnam putrefact putrefi putresc putrid putsch putt putter putti puzo puzzl puzzlement puzzler pwned pwning pwns pygmalion pygmi\
         pyjama pyle pylon pynchon pyongyang pyorrhea pyorrhoea pyotr pyramid pyre pyrene pyrex pyrit pyromania pyromaniac pyrotechn pyrrhic pythagora pythago\
        rean pythia python pytorch pyx qaddafi qanta qatar qingdao qiqihar quaalud quack quackeri quad quadrangl quadrangular quadrant quadraphon quadrat quad\
        ratur quadrenni quadricep quadriceps quadrill quadriphon quadripleg quadriplegia quadrup quadrupl quadruplet quaf quaff quagmir quahaug quahog quail q\
        uaint quainter quaintest quak quaker qualcomm qualifi qualit qualiti qualm quandari quanta quantifi quantit quantiti quantum quaoar quarantin quark qu\
        arrel quarrelsom quarri quart quarter quarterback quarterdeck quarterfin quartet quartett quarto quartz quasar quash quasi quasimodo quaternari quatra\
        in quaver quaveri quay quayl que queasi queasier queasiest queasili quebec quechua queen queenlier queenliest queensland queer queerer queerest quell\
         quench quentin queri querul quesadilla quest question quetzalcoatl queu queue quezon quibbl quibbler quich quick quicken quicker quickest quicki quic\
        klim quickquicken quicksand quicksilv quid quiescenc quiescent quiet quieter quietest quietud quietus quill quilt quilter quin quinc quinci quinin qui\
        nn quintess quintet quintilian quinton quintupl quintuplet quip quir quirin quirk quirki quirkier quirkiest quisl quit quito quitter quiver quixot qui\
        z quizz quizzic qumran quoit quondam quonset quorum quot quota quotabl quotat quoth quotidian quotient quran qwerti rabat rabbi rabbin rabbit rabbl ra\
        belai rabelaisian rabi rabid rabin raccoon race racecours racehors racem racer racetrack raceway rachael rachel rachell rachmaninoff raci racial racie\
        r raciest racili racin racism racist rack racket raconteur racoon racquet racquetbal radar radcliff radial radianc radiant radiat radic radii radio ra\
        dioact radiogram radioisotop radiolog radiotherapi radish radium radius radon rafael raffia raffish raffl raft rafter rag raga ragamuffin rage ragged\
         raggedest raggedi raggediest raglan ragout ragtag ragtim ragwe raid raider rail railleri railroad railway raiment rain rainbow raincoat raindrop rain\
        fal rainforest raini rainier rainiest rainirainier rainmak rainstorm rainwat rais raisin raja rajah rake rakish raleigh ralli ralph ram rama ramada ra\
        madan ramakrishna ramanujan ramayana rambl rambler rambo rambuncti ramif ramifi ramirez ramiro ramo ramon ramona ramp rampag rampant rampart ramrod ra\
        ms ramsay ramsey ramshackl ranch rancher rancid rancor rancour rand randal randel randi randier randiest randolph random randomis rang ranger rangi ra\
        ngier rangiest rangoon rank ranker rankest rankin rankl ransack ransom rant ranter raoul rap rapac rapaci rape raphael rapid rapidest rapier rapin rap\
        ist rapper rapport rapscallion rapt raptur rapunzel raquel rare rarefi rarer rarest rariti rasalgethi rasalhagu rascal rash rasher rashest rasmussen r\
        asp raspberri raspi raspier raspiest rasputin rasta rastaban rastafarian raster rat ratchet rate rather rathskel ratif ratifi ratio ration rational ra\
        tionalis rationalist ratliff rattan ratti rattier rattiest rattl rattler rattlesnak rattletrap rattrap raucous raul raunchi raunchier raunchiest ravag\
         rave ravel raven ravin ravioli ravish raw rawalpindi rawbon rawer rawest rawhid ray rayban rayburn rayleigh raymond raymundo rayon raze razor razz re\
        ach reachabl react reaction reactionari reactiv reactor read readabl reader readership readi readier readiest readili readjust readmit readout reaffir\
        m reagan reaganom reagent real realer realest realign realis realism realist realiti realiz realli realloc realm realti realtor ream reamer reanim rea\
        p reaper reappear reappli reappoint reapport reapprais rear rearm rearmament rearmost rearrang rearward reason reassembl reassert reassess reassign re\
        assur reawaken reba rebat rebecca rebekah rebel rebelli rebellion rebind rebindrebirth rebirth reborn rebound rebroadcast rebuf rebuff rebuild rebuilt\
         rebuk rebus rebut rebutt recal recalcitr recant recap recapitul recaptur recast recd reced receipt receiv receivership recent recentest recentrecente\
        st recept receptacl receptionist receptor recess recession recharg recheck recidiv recidivist recif recip recipi reciproc recit reckless reckon reclai\
        m reclam reclassifi reclin reclus recogn recognis recognit recogniz recoil recollect recombin recomm recommenc recommend recompens recompil reconcil r\
        econdit reconfigur reconnect reconnoit reconnoitr reconqu reconsid reconstitut reconstruct reconven recopi record recount recoup recours recov recover\
         recoveri recreant recreat recrimin recruit recta rectal rectangl rectangular rectifi rectilinear rectitud rector rectori rectum recumb recup recuper\
         recur recurr recurs recycl red redbreast redcap redcoat redden redder reddest reddish redecor reded redeem redefin redefinit redempt redeploy redesig\
        n redevelop redford redgrav redhead redi redid redirect rediscov rediscoveri redistribut redistrict redmond redneck redo redol redon redoubl redoubt r\
        edound redraft redraw redrawn redress redrew redshift redskin reduc reduct redund redwood reebok reed reedi reedier reediest reeduc reef reefer reek r\
        eel reelect reemerg reemphas reemphasis reenact reenforc reenlist reenter reentri rees reestablish reev reevalu reexamin ref refashion refectori refer\
         refere referenc referenda referendum referenti referr refil refin refinanc refineri refinish refit reflect reflector reflex refocus refocuss reforest\
         reform reformat reformatori reformul refract refractori refrain refresh refriger refuel refug refuge refugio refulg refund refurbish refurnish refus\
         refut regain regal regalia regard regardless regatta regen regenc regener regent regentregim regexp regga reggi regicid regim regimen regiment regina\
         reginald region regist registr registrar registri regor regress regret regrett regroup regul regular regularis regulatori regulus regurgit rehab reha\
        bilit rehash rehears reheat rehi rehir rehnquist rei reich reichstag reid reign reilli reimburs reimpos rein reinaldo reincarn reindeer reinforc reinh\
        ardt reinhold reiniti reinitialis reinsert reinstal reinstat reinterpret reinvent reinvest reissu reiter reject rejoic rejoin rejoind rejuven rekindl\
         relabel relaid relaps relat relationship relativist relax relay relearn releas releg relent relentless relev reli reliabl relianc reliant relic relie\
        f reliev religi religion relinquish relish reliv reload reloc relocat reluct rem remad remain remaind remak remand remark remarqu remarri remarriag re\
        match rembrandt remedi rememb remembr remind remington reminisc remiss remit remitt remnant remodel remonstr remors remorseless remortgag remot remote\
        st remount remov remun remuner remus rena renaiss renal renam renasc renault rend render rendezv rendezvous rendit rene reneg renegad renegoti renew r\
        ennet reno renoir renounc renov renown rent rental renter renumb renunci reoccupi reoccur reopen reorder reorg reorgan reorganis rep repackag repaid r\
        epaint repair repairman repairmen repar reparte repast repatri repay repeal repeat repel repent repercuss repertoir repertori repetit repetiti rephras\
         replac replay replenish replet repli replic replica report reportag repos repositori repossess reprehend repres repress repriev reprimand reprint rep\
        ris reproach reprob reprocess reproduc reproduct reprogram reprogramm reproof reprov reptil reptilian republ republican republish repudi repugn repuls\
         reput request requiem requir requisit requit reran reread rerout rerun resal reschedul rescind resciss rescu rescuer research resel resembl resend re\
        sent reserv reservist reservoir reset resettl reshuffl resid residenti residu resign resili resin resist resistor resold resolut resolv reson resort r\
        esound resourc resp respect respel respelt respir respiratori respit resplend respond respons rest restart restat restaur restaurateur restful restful\
        lest restitut restiv restless restlessrestor restock restor restrain restraint restrict restroom restructur restudi resubmit result resum resumpt resu\
        ppli resurfac resurg resurrect resuscit retail retain retak retaken retali retaliatori retard retch retel retent rethink rethought retic retin retina\
         retinu retir retire retold retook retool retort retouch retrac retract retrain retread retreat retrench retri retrial retribut retriev retroact retro\
        d retrodden retrofit retrograd retrogress retrorocket retrospect return returne retweet retyp reuben reunifi reunion reunit reupholst reus reusabl reu\
        ter reuther rev reva revalu revamp reveal reveill revel revelri reveng revenu rever reverber reverenc reverend reverenti reveri revers revert review r\
        evil revis revisit revit revitalis reviv revivalist revivifi revlon revoc revok revolt revolut revolv revu revuls revv reward rewind rewir reword rewo\
        rk rewound rewrit rewritten rewrot rey reykjavik reyna reynaldo reynold rfcs rhapsod rhapsodi rhapsodis rhea rhee rheingau rhenish rheostat rhetor rhe\
        torician rheum rheumat rheumi rhiannon rhine rhineland rhineston rhino rhinoceri rhinocero rhinocerorhinoceros rhinoceros rhizom rhoda rhode rhodesia\
         rhodium rhododendron rhombi rhomboid rhombus rhonda rhone rhubarb rhyme rhythm rhythmic rib ribald ribaldri ribbentrop ribbon riboflavin ricardo rice\
         rich richard richardson richelieu richer richest richi richmond richter richthofen rick rickenback ricket ricketi ricketiest rickey ricki rickov rick\
        sha rickshaw rico ricochet ricotta rid riddanc ridden riddl ride rider ridg ridgepol ridicul riefenstahl riel riemann riesl rif rife rifer rifest riff\
         riffl riffraff rifl rifleman riflemen rift rig riga rigamarol rigel rigg right righteous righter rightest rightist rightmost rigid rigmarol rigoberto\
         rigoletto rigor rigour rile riley rilk rill rillrim rim rimbaud rime rind ring ringer ringl ringlead ringlet ringmast ringo ringsid rington ringworm\
         rink rins rio riot rioter riotous rip ripe ripen riper ripest ripley ripoff ripost ripper rippl ripsaw rise risen riser risibl risk riski riskier ris\
        kiest risorgimento rita ritalin rite ritual ritualist ritz ritzi ritzier ritziest riva rival rivalri riven river rivera riverb riverfront riversid riv\
        et riviera rivulet riyadh rizal roach road roadb roadblock roadhous roadkil roadrunn roadshow roadsid roadster roadway roadwork roadworthi roam roamer\
         roan roanok roar roast roaster rob robber robberi robbi robbin robe roberson robert roberta roberto robertson robeson robespierr robin robinson robit\
        ussin robl robocal robot robson robt robust robustest robyn rocco roch rocha rochambeau rochell rochest rock rockefel rocker rocket rocketri rockford\
         rocki rockier rockiest rockn rockwel rococo rod roddenberri rode rodent rodeo roderick rodger rodin rodney rodolfo rodrick rodrigo rodriguez rodrique\
        z roe roebuck roeg roentgen rofl rogelio roger roget rogu rogueri roguish roil roister roja roku rolaid roland rolando role rolex roll rolland rollbac\
        k roller rollerblad rollick rollin rolodex rolvaag romain roman romanc romanesqu romani romania romanian romano romanov romansh romant romantic romant\
        icis romanticist rome romeo romero rommel romney romp romper romulus ronald ronda ronni ronstadt rood roof roofer rooftop rook rookeri rooki room room\
        er roomi roomier roomiest roommat rooney roosevelt roost rooster root rooter rootless rope roquefort rori rorschach rosa rosal rosali rosalind rosalin\
        da rosalyn rosann rosanna rosari rosario rosco rose roseann roseat roseau rosebud rosebush rosecran rosella rosemari rosenberg rosendo rosenzweig rose\
        tt rosetta rosewood rosi rosicrucian rosier rosiest rosili rosin roslyn ross rossetti rossini rostand roster rostov rostra rostropovich rostrum roswel\
         rot rotari rotarian rotat rotc rote roth rothko rothschild rotisseri rotogravur rotor rotten rottenest rotterdam rottweil rotund rotunda rouault roub\
        l roug rough roughag roughagroughen roughen rougher roughest roughhous roughneck roughshod roulett roumania round roundabout roundelay rounder roundes\
        t roundhous roundish roundup roundworm rourk rous rousseau roustabout rout router routin routinis rove rover row rowboat rowdi rowdier rowdiest rowdyi\
        sm rowel rowena rower rowl rowland roxann roxi royal royalist royalti royc rozell rsvp rtfm rub rubaiyat rubber rubberi rubberis rubbermaid rubberneck\
         rubbish rubbishi rubbl rubdown rube rubella ruben rubi rubicon rubicund rubier rubiest rubik rubin rubinstein rubl rubric ruchbah rucksack ruckus rud\
        der ruddi ruddier ruddiest rude ruder rudest rudi rudiment rudimentari rudolf rudolph rudyard rue rueful ruefulli ruf ruff ruffian ruffl rufus rug rug\
        bi rugged ruggedest rugrat ruhr ruin ruinat ruinous ruiz rukeys rule ruler rum rumania rumba rumbl rumin rummag rummer rummest rummi rumor rumour rump\
         rumpl rumpus rumsfeld run runabout runaround runaway rundown rune rung runic runnel runner runni runnier runniest runnymed runoff runt runway runyon\
         rupe rupert ruptur rural ruse rush rushdi rushmor rusk ruskin russ russel russet russia russian russo rust rustbelt rusti rustic rustier rustiest rus\
        tl rustler rustproof rut rutabaga rutan rutger ruth rutherford ruthi ruthless rutledg rwanda rwandan ryan rydberg ryder ryukyu saab saar saarinen saat\
        chi sabbat sabbath saber sabik sabin sabina sabl sabotag saboteur sabr sabrina sac sacajawea saccharin sacco sacerdot sach sachem sachet sack sackclot\
        h sacr sacrament sacramento sacred sacrif sacrific sacrifici sacrileg sacrilegi sacristan sacristi sacrosanct sad sadat saddam sadden sadder saddest s\
        addl saddlebag sadduce sade sadi sadism sadist sadr safari safavid safe safeguard safekeep safer safest safeti safeway safflow saffron saffronsag sag\
         saga sagac sagaci sagan sage sagebrush sager sagest saginaw sagittarius sago saguaro sahara sahel sahib said saigon sail sailboard sailboat sailcloth\
         sailfish sailor saint sainthood saintli saintlier saintliest saiph saith sak sakai sake sakha sakhalin sakharov saki sala salaam salabl salaci salad\
         saladin salado salamand salami salari salazar sale saleabl salem salerno salesclerk salesforc salesgirl salesman salesmanship salesmen salespeopl sal\
        esperson saleswoman saleswomen salienc salient salin salina saling salisburi salish saliv saliva salivari salk salli sallow sallowest sallust salmon s\
        almonella salom salon saloon salsa salt saltcellar salter saltest salti saltier saltiest saltin salton saltpet saltpetr saltshak saltwat salubri salut\
         salutari salv salvador salvadoran salvadorian salvag salvat salvator salver salvo salween salyut samantha samar samara samaritan samarkand samba same\
         samizdat sammi samoa samoan samoset samovar samoy sampan sampl sampler sampson samson samsonit samsung samuel samuelson samurai san sana sanatoria sa\
        natorium sanchez sancho sancta sanctifi sanction sanctiti sanctuari sanctum sand sandal sandalwood sandbag sandbank sandbar sandblast sandbox sandburg\
         sandcastl sander sandhog sandi sandier sandiest sandinista sandlot sandman sandmen sandov sandpap sandpip sandra sandston sandstorm sandwich sane san\
        er sanest sanfor sanford sang sanger sangfroid sanguin sanguinari sanhedrin sanit sanitari sanitaria sanitarium saniti sanitis sank sanka sankara sans\
        erif sanskrit santa santana santayana santeria santiago santo sap sapienc sapient sapl sapphir sappho sappi sappier sappiest sapporo saprophyt sapsuck\
         sar sara saracen saragossa sarah sarajevo saran sarap sarasota saratov sarawak sarcasm sarcast sarcoma sarcomata sarcophagi sarcophagus sardin sardin\
        ia sardon sare sargasso sargent sargon sari sarnoff sarong saroyan sarsaparilla sarto sartori sartr sase sash sasha sashay saskatchewan saskatoon sasq\
        uatch sass sassafra sassafras sassanian sassi sassier sassiest sassoon satan satanist satay satchel sate sateen satellit satiat satieti satin satini s\
        atinwood satir satiris satirist satisfact satisfactori satisfi satrap satur saturday saturn saturnalia saturnin satyr sauc saucepan saucer sauci sauci\
        er sauciest saucili saudi sauerkraut saul sauna saunder saundra saunter sausag saussur saut sautern savag savageri savagest savanna savannah savant sa\
        ve saver savior saviour savonarola savor savori savoriest savour savouri savouriest savoy savoyard savvi savvier savviest saw sawdust sawhors sawmil s\
        awn sawyer sax saxon saxoni saxophon saxophonist say sayer scab scabbard scabbi scabbier scabbiest scabi scabrous scad scaffold scag scala scalar scal\
        awag scald scale scalen scali scalier scaliest scallion scallop scallywag scalp scalpel scalper scam scammer scamp scamper scampi scan scandal scandal\
        is scandinavia scandinavian scanner scansion scant scanter scantest scanti scantier scantiest scantili scapego scapegoat scapula scar scarab scaramouc\
        h scarborough scarc scarcer scarcest scarciti scare scarecrow scarf scari scarier scariest scarifi scarlatti scarlet scarv scat scath scatolog scatter\
         scatterbrain scaveng scenario scene sceneri scenic scent scepter sceptic sceptr scheat schedar schedul scheherazad schell schema schemat scheme schem\
        er schenectadi scherzi scherzo schiaparelli schick schiller schindler schism schismat schist schizoid schlemiel schlep schlepp schlesing schliemann sc\
        hlitz schlock schlocki schmaltz schmaltzi schmaltzier schmaltziest schmalz schmalzi schmidt schmooz schmuck schnabel schnapp schnauzer schneider schoe\
        nberg scholar scholarship scholast school schoolbook schoolboy schoolchild schoolday schoolgirl schoolhous schoolmarm schoolmast schoolmat schoolroom\
         schoolwork schoolyard schooner schopenhau schrieffer schrod schroeder schtick schubert schultz schulz schumann schumpet schuss schuyler schuylkil sch\
        wa schwartz schwarzkopf schwas schweitzer schwepp schwinger schwinn sciatic sciatica scienc scientif scientist scientolog scimitar scintil scintilla s\
        cion scipio scissor sclerosi sclerot scof scoff scofflaw scold scoliosi scollop sconc scone scoop scoot scooter scope scorch scorcher score scoreboard\
         scorecard scoreless scorer scorn scorpio scorpion scorpius scorses scot scotch scotchman scotchmen scotia scotland scotsman scotsmen scotswoman scots\
        women scott scotti scottish scottsdal scoundrel scour scourg scout scoutmast scow scowl scrabbl scragg scragglier scraggliest scram scrambl scrambler\
         scranton scrap scrapbook scrape scraper scrappi scrappier scrappiest scratch scratchi scratchier scratchiest scrawl scrawni scrawnier scrawniest scre\
        am screech screechi screechier screechiest screen screenplay screenshot screenwrit screw screwbal screwdriv screwdrivscrewi screwi screwier screwiest\
         scriabin scribbl scribbler scribe scribner scrimmag scrimp scrimshaw scrip script scriptur scriptwrit scrod scrofula scrog scroll scroog scrota scrot\
        um scroung scrounger scrub scrubber scrubbi scrubbier scrubbiest scruff scruffi scruffier scruffiest scrugg scrumptious scrunch scrunchi scrupl scrupu\
        l scrutin scrutini scrutinis scuba scud scuf scuff scuffl scull sculleri sculley scullion sculpt sculptor sculptur scum scumbag scummi scummier scummi\
        est scupper scurf scurfi scurri scurril scurvi scurvier scurviest scuttl scuttlebutt scuttlscuzzi scuzzi scuzzier scuzziest scylla scyth scythia scyth\
        ian sea seab seabird seaboard seaborg seacoast seafar seafood seago seagram seal sealant sealer sealskin seam seaman seamanship seamen seami seamier s\
        eamiest seamless seamstress sean seaplan seaport sear search searcher searchlight seascap seashel seashor seasick seasid season seat seattl seaward se\
        away seawe seaworthi sebac sebastian sebr sec seced secess secessionist seci seclud seclus secon second secondari secondarili secondhand secreci secre\
        t secretari secretariat sect sectarian section sector secular secularis secur securest sedan sedat sedatest sedentari seder sedg sediment sedimentari\
         sedit sediti sedna seduc seduct sedul see seebeck seed seedi seedier seediest seedl seedless seeger seek seeker seem seemli seemlier seemliest seen s\
        eep seepag seer seersuck seesaw seeth sega segfault segment segovia segr segreg segu segundo seiko sein seinfeld seismic seismograph seismolog seiz se\
        izur sejong selassi seldom select selectman selectmen selector selectr selena selenium seleucid seleucus self selfi selfish selfless selfsam selim sel\
        juk selkirk sell seller selloff sellout selma seltzer selv selvag selvedg selznick semant semaphor semarang semblanc semen semest semi semiannu semici\
        rcl semicircular semicolon semifin semifinalist semimonth semin seminar seminari seminarian seminol semiot semipreci semipriv semirami semiretir semis\
        kil semit semiton semitrail semitrop semiweek semtex senat senatori send sendai sender seneca seneg senegales senghor senil senior senna sennacherib s\
        ennett sens sensat senseless sensibl sensit sensitis sensor sensori sensual sensuous sensurround sent sentenc sententi sentienc sentient sentiment sen\
        tinel sentri seoul sepal separ separat separatist sephardi sepia sepoy sepsi sept septa septemb septet septett septic septicaemia septicemia septuagin\
        t septum sepulch sepulchr sequel sequenc sequenti sequest sequin sequitur sequoia sequoya sera seraglio serap seraph seraphim serb serbia serbian sere\
         seren serena serenad serendip serenest serengeti serer serest serf serfdom serg sergeant sergei sergio seri serial serialis serious sermon sermonis s\
        erous serpen serpent serpentin serra serrano serrat serri serum serv servant server servic serviceman servicemen servicemenserviett servicewoman servi\
        cewomen serviett servil servitud servo sesam session set setback seth seton settabl sette setter settl settlement settler setup seurat seuss sevastopo\
        l seven seventeen seventeenth seventh seventi seventieth sever severest severn severus sevill sew sewag seward sewer sewerag sewn sex sexagenarian sex\
        i sexier sexiest sexili sexism sexist sexless sexpot sext sextan sextant sextet sextett sexton sexual seychell seyfert seymour shabbi shabbier shabbie\
        st shabbili shack shackl shackleton shad shade shadeshadi shadi shadier shadiest shadow shadowbox shadowi shadowiest shaffer shaft shag shaggi shaggie\
        r shaggiest shah shaikh shaka shake shakedown shaken shaker shakespear shakeup shaki shakier shakiest shakili shale shall shallot shallow shallowest s\
        halt sham shaman shambl shame shamefac shameless shammi shampoo shamrock shana shandi shane shanghai shank shankara shanna shannon shanti shantung sha\
        ntytown shape shapeless shapeli shapeliest shapiro sharabl shard share shareabl sharecropp sharehold sharepoint sharewar shari sharia shariah sharif s\
        hark sharkskin sharlen sharon sharp sharpen sharper sharpest sharpli sharpshoot sharron shasta shat shatter shatterproof shaula shaun shauna shave sha\
        ven shaver shavian shavuot shaw shawl shawn shawna shawne shaykh shcharanski shea sheaf shear shearer sheath sheav sheba shebang shebe sheboygan shed\
         sheen sheena sheep sheepdog sheepfold sheepish sheepskin sheer sheerer sheerest sheerestsheet sheet sheetrock sheffield sheik sheikdom sheikh sheikhd\
        om sheila shekel shelbi sheldon shelf shelia shell shellac shellack sheller shelley shellfish shelli shelter shelton shelv shenandoah shenanigan sheny\
        ang sheol shepard shepherd shepherdess sheppard sheratan sheraton sherbert sherbet sherd shere sheri sheridan sheriff sherlock sherman sherpa sherri s\
        herwood sheryl shes shetland shevardnadz shevat shi shibboleth shield shift shifti shiftier shiftiest shiftili shiftless shiitak shijiazhuang shikoku\
         shill shillalah shillelagh shillong shiloh shim shimmer shimmeri shimmi shin shinbon shindig shine shiner shingl shini shinier shiniest shinni shinto\
         shintoism ship shipboard shipbuild shipload shipmat shipment shipper shipshap shipwreck shipwright shipyard shir shiraz shire shirk shirker shirley s\
        hirr shirt shirtsleev shirttail shirtwaist shit shitti shittier shittiest shiva shiver shiveri shlemiel shlep shlepp shlock shlocki sho shoal shock sh\
        ocker shockley shockproof shod shodden shoddi shoddier shoddiest shoddili shoe shoehorn shoelac shoemak shoeshin shoestr shogun shone shoo shook shoon\
         shoot shooter shootout shop shopahol shopkeep shoplift shopper shoptalk shopworn shore shorelin shorn short shortag shortbread shortcak shortchang sh\
        ortcom shortcut shorten shorter shortest shortfal shorthand shorthorn shortish shortlist shortsight shortstop shortwav shoshon shot shotgun should sho\
        ulder shout shove shovel show showbiz showboat showcas showdown shower showeri showgirl showi showier showiest showiestshowman showili showman showman\
        ship showmen shown showoff showpiec showplac showroom showstopp shrank shrapnel shred shredder shrek shreveport shrew shrewd shrewder shrewdest shrewi\
        sh shriek shrift shrike shrill shriller shrillest shrilli shrimp shrine shriner shrink shrinkabl shrinkag shrive shrivel shriven shropshir shroud shro\
        ve shrub shrubberi shrubbi shrubbier shrubbiest shrug shrunk shrunken shtick shtik shuck shucks shudder shuffl shuffleboard shuffler shula shun shunt\
         shush shut shutdown shutey shutout shutter shutterbug shuttl shuttlecock shyer shyest shyli shylock shylockian shyness shyster siam siames sian sibel\
        ius siberia siberian sibil sibl sibyl sic sicili sicilian sick sickb sicken sicker sickest sickl sicklier sickliest sid siddhartha side sidearm sideba\
        r sideboard sideburn sidecar sidekick sidelight sidelin sidelong sider sidesaddl sideshow sidestep sidestrok sideswip sidetrack sidewal sidewalk sidew\
        ay sidewis sidl sidney sieg siegfri siemen sierpinski sierra siesta siev sift sifter sigh sight sightless sightread sightse sightseer sigismund sigma\
         sigmund sign signal signalis signatori signatur signboard signer signet signifi signific signpost sigurd sihanouk sikh sikhism sikkim sikkimes sikors\
        ki sila silag silenc silent silentest silhouet silhouett silic silica silici silicon silicosi silk silken silki silkier silkiest silkworm sill silli s\
        illier silliest silo silt silurian silva silvan silver silverfish silveri silversmith silverwar silvia sim simenon simian simil similar simment simmer\
         simmon simon simpatico simper simpl simpler simplest simpleton simplex simpli simplic simplifi simplist simpson simpsonvill simul simulcast simultan\
         sin sinai sinatra sinc sincer sincerest sinclair sindbad sindhi sine sinecur sinew sinewi sing singapor singer singh singl singleton singsong singula\
        r sinhales sinist sink sinkabl sinker sinkhol sinkiang sinner sinuous sinus sinusoid sioux sip siphon sir sire siren sirius sirloin sirocco sirup sisa\
        l sise sissi sissier sissiest sister sisterhood sistin sisyphean sisyphus sit sitar sitcom site sitter situ situat situatsix siva sivan six sixpenc si\
        xteen sixteenth sixth sixti sixtieth sizabl size sizeabl sizer sizzl sjaelland skate skateboard skater skedaddl skeet skein skelet skeleton skeptic sk\
        etch sketchi sketchier sketchiest skew skewer ski skid skier skiff skil skill skillet skim skimp skimpi skimpier skimpiest skin skinflint skinhead ski\
        nless skinner skinni skinnier skinniest skintight skip skipper skippi skirmish skirt skit skitter skittish skivvi skopj skulduggeri skulk skulker skul\
        l skullcap skullduggeri skunk sky skycap skydiv skydov skye skyjack skylab skylark skylight skylin skype skyrocket skyscrap skyward skywrit slab slack\
         slacken slacker slackest slackwar slag slagslain slain slake slalom slam slammer slander slang slangi slangier slangiest slant slantwis slap slapdash\
         slaphappi slapstick slash slashdot slat slate slater slather slattern slaughter slav slave slaver slaveri slavic slavish slavon slaw slay slayer slea\
        z sleazi sleazier sleaziest sleazili sled sledg sledgehamm sleek sleeker sleekest sleep sleeper sleepi sleepier sleepiest sleepili sleepless sleepwalk\
         sleepwear sleepyhead sleet sleeti sleev sleeveless sleigh slender slenderest slenderis slept sleuth slew slice slicer slick slicker slickest slid sli\
        de slidel slider slideshow slier sliest slight slighter slightest slili slim slime slimi slimier slimiest slimmer slimmest sling slingshot slink slink\
        i slinkier slinkiest slip slipcov slipknot slippag slipper slipperi slipperiest slipshod slit slither slitheri slitter sliver sloan slob slobber slocu\
        m sloe slog slogan slogansloop sloop slop slope sloppi sloppier sloppiest sloppili slosh slot sloth slouch slouchi slouchier slouchiest slough slovak\
         slovakia slovakian sloven slovenia slovenian slovenli slovenliest slow slowdown slower slowest slowli slowpok slu sludg slue slug sluggard slugger sl\
        uggish sluic slum slumber slumbrous slumdog slumlord slummer slump slung slunk slur slurp slurpe slush slushi slushier slushiest slut sluttish slyer s\
        lyest slyli slyness smack smacker small smaller smallest smallish smallpox smarmi smarmier smarmiest smarmismart smart smarten smarter smartest smartp\
        hon smartwatch smash smatter smear smell smelli smellier smelliest smelt smelter smetana smidg smidgen smidgeon smidgin smile smiley smirch smirk smir\
        noff smit smite smith smithereen smithi smithson smithsonian smitten smock smog smoggi smoggier smoggiest smoke smokehous smokeless smoker smokestack\
         smokey smoki smokier smokiest smolder smolensk smollett smooch smooth smoother smoothest smoothi smote smother smoulder smudg smudgi smudgier smudgie\
        st smug smugger smuggest smuggl smuggler smurf smut smutti smuttier smuttiest snack snaffl snafu snafus snag snail snake snakebit snaki snakier snakie\
        st snap snapdragon snapper snappi snappier snappiest snappish snappl snapshot snare snarf snark snarki snarkier snarkiest snarl snatch snazzi snazzier\
         snazziest snead sneak sneaker sneaki sneakier sneakiest sneer sneez snell snicker snide snider snidest snif sniff sniffl snifter snigger snip snipe s\
        niper snippet snippi snippier snippiest snit snitch snivel snob snobberi snobbi snobbier snobbiest snobbish snooker snoop snooper snoopi snoopier snoo\
        piest snoot snooti snootier snootiest snooz snore snorer snorkel snort snot snotti snottier snottiest snout snow snowbal snowbelt snowblow snowboard s\
        nowbound snowdrift snowdrop snowfal snowflak snowi snowier snowiest snowman snowmen snowmobil snowplough snowplow snowsh snowsho snowstorm snowsuit sn\
        ub snuck snuf snuff snuffbox snuffer snuffl snug snugger snuggest snuggl snyder soak soap soapbox soapi soapier soapiest soapston soapsud soar soav so\
        b sober soberest sobrieti sobriquet socaste soccer sociabl social socialis socialist socialit societ societi sociolog sociologist sociopath sock socke\
        t socorro socrat sod soda sodden soddi sodium sodom sodomi sodomit sofa sofia soft softbal soften softer softest softheart softi softwar softwarsoggi\
         softwood soggi soggier soggiest soggili soho soil sojourn sol solac solar solaria solarium sold solder soldier sole solec solemn solemnest solemnis s\
        olenoid soli solicit solicitor solicitud solid solidar solidest solidifi soliloqu soliloqui soliloquis soliloquy solitair solitari solitud solo solois\
        t solomon solon solstic solubl solut solv solvabl solvenc solvent solver solzhenitsyn somali somalia somalian somber sombr sombrero some somebodi some\
        day somehow someon someplac somersault someth sometim someway somewhat somewher somm somnambul somnambulist somnol somoza son sonar sonata sondheim so\
        ndra song songbird songhai songhua songster songwrit soni sonia sonic sonja sonnet sonni sonor sontag sonya soon sooner soonest soot sooth soothsay so\
        oti sootier sootiest sop sophi sophia sophism sophist sophistri sophocl sophoclean sophomor soporif soppi soppier soppiest soprano sopwith sorbet sorb\
        onn sorcer sorceress sorceri sordid sore sorehead sorer sorest sorghum soror sorrel sorri sorrier sorriest sorrow sort sorta sorter sorti sosa sose so\
        t soto sottish soubriquet sough sought soul soulless soulmat sound sounder soundest soundless soundproof soundtrack soup soupi soupier soupiest sour s\
        ourc sourceforg sourdough sourer sourest sourpuss sous sousa south southampton southbound southeast southeastern souther southern southernmost southey\
         southpaw southward southwest southwestern souvenir sovereign sovereignti soviet sow sower soweto sown soya soybean soyinka soyuz spaatz space spacecr\
        aft spaceflight spaceman spacemen spaceship spacesuit spacewalk spacey spaci spacial spacier spaciest spacious spackl spade spadework spaghetti spahn\
         spain spake spam spammer span spandex spangl spaniard spaniel spanish spank spanner spar spare sparer sparerib sparest spark sparkl sparkler sparrow\
         spars sparser sparsest sparsiti sparta spartacus spartan spartanburg spas spasm spasmod spastic spat spate spatial spatter spatula spawn spay speak s\
        peakeasi speaker spear spearhead spearmint spec specc speci special specialis specialist specialti specif specifi specimen specious speck speckl spect\
        acl spectacular spectat specter spectr spectra spectral spectroscop spectroscopi spectrum specul sped speech speechless speed speedboat speeder speedi\
         speedier speediest speedili speedomet speedster speedup speedway speer spell spellbind spellbound spellcheck speller spelt spelunk spenc spencer spen\
        cerian spend spender spendthrift spengler spenglerian spenser spenserian spent sperm spermatozoa spermatozoon spermicid sperri spew sphere spheric sph\
        eroid sphincter sphing sphinx spi spica spice spici spicier spiciest spider spideri spiel spielberg spiffi spiffier spiffiest spigot spike spiki spiki\
        er spikiest spill spillag spillan spillway spilt spin spinach spinal spind spindl spindlier spindliest spine spineless spinet spini spinier spiniest s\
        pinnak spinner spinoff spinoza spinster spinsterhood spinx spiraea spiral spire spirea spirit spiritless spiritu spiritualist spiro spirograph spit sp\
        itbal spite spiteful spitefullest spitfir spitsbergen spittl spittoon spitz splash splashdown splashi splashier splashiest splat splatter splay spleen\
         splendid splendidest splendor splendour splenet splice splicer spline splint splinter split splodg splotch splotchi splotchier splotchiest splurg spl\
        utter spock spoil spoilag spoiler spoilspoilt spoilsport spoilt spokan spoke spoken spokesman spokesmen spokespeopl spokesperson spokeswoman spokeswom\
        en spoliat spong sponger spongi spongier spongiest sponsor sponsorship spontan spoof spook spooki spookier spookiest spool spoon spoonbil spooner spoo\
        ns spoor sporad spore sporran sport sporti sportier sportiest sportiv sportscast sportsman sportsmen sportswear sportswoman sportswomen spot spotless\
         spotlight spotter spotti spottier spottiest spous spout sprain sprang sprat sprawl spray sprayer spread spreader spreadsheet spree spreed spri sprier\
         spriest sprig spright sprightlier sprightliest spring springboard springdal springfield springi springier springiest springsteen springtim sprinkl sp\
        rinkler sprint sprinter sprite spritz sprocket sprout spruce sprucer sprucest sprung spryer spryest spryli spryness spud spume spumon spumoni spun spu\
        nk spunki spunkier spunkiest spur spurious spurn spurt sputnik sputter sputum spyglass spywar sqlite squab squabbl squad squadron squalid squalidest s\
        quall squalor squander squanto squar squarer squarest squash squashi squashier squashiest squat squatter squattest squaw squawk squeak squeaki squeaki\
        er squeakiest squeal squealer squeamish squeege squeez squeezer squelch squibb squid squigg squiggl squint squinter squintest squir squirm squirmi squ\
        irmier squirmiest squirrel squirt squish squishi squishier squishiest srinagar sriracha srivijaya stab stabil stabilis stabl stabler stablest staccati\
         staccato stacey staci stack stadia stadium stael staf staff staffer stafford stag stage stagecoach stagehand stagflat stagger stagnant stagnat staid\
         staider staidest stain stainless stair staircas stairmast stairway stairwel stake stakeout stakestale stalactit stalagmit stale stalem staler stalest\
         stalin stalingrad stalinist stalk stalker stall stallion stallon stalwart stamen stamford stamina stammer stamp stamped stan stanc stanch stancher st\
        anchest stanchion stand standard standardis standbi standish standoff standoffish standout standpoint standstil stanford stanislavski stank stanley st\
        anton stanza staph stapl stapler star starboard starbuck starch starchi starchier starchiest stardom stare starfish stargaz stark starker starkest sta\
        rkey starl starless starlet starlight starlit starr starri starrier starriest start starter startl startup starv starvat stash stat state statehood st\
        atehous stateless stateli stateliest statement staten stater stateroom statesid statesman statesmen statewid static station stationari stationeri stat\
        ist statistician statu statuari statuesqu statuett statur status statut statutori staubach staunch stauncher staunchest staunton stave stay stdio stea\
        d steadfast steadi steadicam steadier steadiest steadili steak steakhous steal stealth stealthi stealthier stealthiest stealthili steam steamboat stea\
        mer steami steamier steamiest steamrol steamship steed steedsteel steel steeli steelier steeliest steep steeper steepest steepl steeplechas steeplejac\
        k steepli steer steerag stefan stefani stein steinbeck steinem steiner steinmetz steinway stella stellar stem stench stencil stendhal stengel stenogra\
        ph stenographi stent stentorian step stepbroth stepchild stepchildren stepdad stepdaught stepfath stephan stephani stephen stephenson stepladd stepmom\
         stepmoth stepp steppar stepsist stepson stereo stereophon stereoscop stereotyp steril sterilis sterl stern sterna sterner sternest sterno sternum ste\
        roid stethoscop stetson steuben steubenvill steve stevedor steven stevenson stevi stew steward stewardess stewardship stewart sti stick sticker sticki\
         stickier stickiest stickleback stickler stickpin stickup stieglitz stif stiff stiffen stiffer stiffest stiffli stifl stigma stigmat stigmata stigmati\
        s stile stiletto still stillbirth stillborn stiller stillest stilt stilton stimson stimul stimuli stimulus stine sting stinger stingi stingier stingie\
        st stingili stingray stink stinker stint stipend stippl stipul stir stirl stirrer stirrup stitch stoat stochast stock stockad stockbrok stockhausen st\
        ockhold stockholm stocki stockier stockiest stockpil stockroom stockton stockyard stodgi stodgier stodgiest stoic stoical stoicism stoke stoker stol s\
        tole stolen stolichnaya stolid stolidest stolypin stomach stomachach stomp stone stoneheng stoner stonewal stonewar stonework stoney stoni stonier sto\
        niest stonili stood stoog stool stoop stop stopcock stopgap stoplight stopov stoppabl stoppag stoppard stopper stopwatch storag store storefront store\
        hous storekeep storeroom storey stori stork storm stormi stormier stormiest stormili storybook storytel stout stouter stoutest stove stovepip stow sto\
        waway strabo straddl stradivarius strafe stragg straggl straggler stragglier straggliest straight straightaway straightedg straighten straighter strai\
        ghtest strain strainer strait straiten straitjacket strand strang stranger strangerstrangest strangest strangl stranglehold strangler strangul strap s\
        trapless strasbourg strata stratagem strateg strategi strategist stratifi stratospher stratum strauss stravinski straw strawberri stray streak streaki\
         streakier streakiest stream streamer streamlin street streetcar streetlight streetstreetcar streetwalk streetwis streisand strength strengthen strenu\
        ous strep streptococci streptomycin stress stretch stretcher stretchi stretchier stretchiest strew strewn striat stricken strickland strict stricter s\
        trictest strictur stridden stride strident strife strike strikeout striker strindberg string stringenc stringent stringer stringi stringier stringiest\
         strip stripe stripl stripper stript stripteas strive striven strobe strode stroke stroll stroller stromboli strong strongbox stronger strongest stron\
        ghold strontium strop stroph strove struck structur strudel struggl strum strumpet strung strut strychnin stuart stub stubbi stubbier stubbiest stubbl\
         stubborn stubbornest stucco stuck stud studebak student studentship studi studio studious studlier studliest stuf stuff stuffi stuffier stuffiest stu\
        ffili stultifi stumbl stumbler stump stumpi stumpier stumpiest stun stung stunk stunt stupefact stupefi stupend stupid stupidest stupor sturdi sturdie\
        r sturdiest sturdili sturgeon stutter stuttgart stuyves stye stygian style styli stylis stylish stylist styliz stylus stymi styptic styrofoam styron s\
        tyx suarez suav suaver suavest suaviti sub subaru subatom subbas subclass subcommitte subcompact subconsci subcontin subcontract subcultur subcutan su\
        bdivid subdivis subdu subgroup subhead subhuman subj subject subjoin subjug subjunct subleas sublet sublim sublimest sublimin submarin submerg submers\
         submiss submit submitt subnorm suborbit subordin suborn subplot subpoena subprim subprogram subroutin subscrib subscript subsect subsequ subservi sub\
        set subsid subsidi subsidiari subsidis subsist subsoil subson subspac substanc substandard substant substanti substat substitut substrat substrata sub\
        stratum substructur subsum subsystem subt subteen subterfug subterfugsubterranean subterranean subtitl subtl subtler subtlest subtleti subtot subtotal\
         subtract subtrahend subtrop suburb suburban suburbanit suburbia subvers subvert subway succeed success successor succinct succinctest succor succotas\
        h succour succul succumb such suchlik suck sucker suckl sucr sucret sucros suction sud sudan sudanes sudden sudetenland sudoku sudra sudsi sudsier sud\
        siest sue sued suet suetonius suez suffer suffic suffici suffix suffoc suffolk suffrag suffragan suffragett suffragist suffus sufi sufism sugar sugarc\
        an sugarco sugarcoat sugari sugariest sugarless suggest suharto suicid suit suitabl suitcas suitor sukarno sukiyaki sukkot sukkoth sulawesi suleiman s\
        ulfat sulfid sulfur sulk sulki sulkier sulkiest sulkili sulla sullen sullenest sulli sullivan sulphat sulphid sulphur sultan sultana sultri sultrier s\
        ultriest sum sumac sumach sumatra sumeria sumerian summar summari summarili summaris summat summer summerhous summeri summertim summit summitri summon\
         summons sumner sumo sump sumptuous sumter sun sunbath sunbeam sunbelt sunblock sunbonnet sunburn sunburnt sunda sundanes sunday sunder sundial sundow\
        n sundri sunfish sunflow sung sunglass sunk sunken sunkist sunlamp sunless sunlight sunlit sunni sunnier sunniest sunnyval sunris sunroof sunscreen su\
        nset sunshin sunspot sunstrok suntan sunup sup super superannu superb superbest superbl superbowl supercharg supercili superego superfici superflu sup\
        erfund superglu superhighway superhuman superimpos superintend superior superl superman supermarket supermen supermodel supernatur supernova superpow\
         supers superscript supersed superson superstar superstit supertank superus superven supervis supervisor supervisori supin supper suppl supplant suppl\
        ement suppler supplest suppli suppliant supplic supplier support suppos supposit suppositori suppress suppur suprem supremaci supremacist sur surabaya\
         surat surceas surcharg sure surefir surefoot surer surest sureti surf surfac surfboard surfeit surfer surg surgeon surgeri surgic surinam surli surli\
        er surliest surmis surmount surnam surpass surplic surplus surpluss surpris surreal surrealist surrend surrey surrog surround surtax surveil survey su\
        rveyor surviv survivor surya susan susana susann susanna suscept suse sushi susi suspect suspend suspens suspici suspicion susquehanna sussex sustain\
         susten sutherland sutton sutur suva suwane suzann suzett suzhou suzi suzuki svalbard svelt svelter sveltest sveltswab sven svengali swab swaddl swag\
         swagger swahili swain swallow swallowtail swam swami swammerdam swamp swampi swampier swampiest swan swane swank swanker swankest swanki swankier swa\
        nkiest swansea swanson swap sward swarm swarthi swarthier swarthiest swash swashbuckl swastika swat swatch swath swathsway swatter sway swayback swazi\
         swaziland swear swearer swearword sweat sweater sweati sweatier sweatiest sweatpant sweatshirt sweatshop swede sweden swedenborg swedish sweeney swee\
        p sweeper sweepstak sweet sweetbread sweetbriar sweetbrier sweeten sweeter sweetest sweetheart sweeti sweetish sweetmeat swell sweller swellest swellh\
        ead swelter swept swerv swift swifter swiftest swig swill swim swimmer swimsuit swinburn swindl swindler swine swing swinger swinish swipe swir swirl\
         swish swisher swishest swiss swissair switch switchabl switchback switchblad switchboard switcher switzerland swivel swizzl swollen swoon swoop swop\
         sword swordfish swordplay swordsman swordsmen swore sworn swum swung sybarit sybil sycamor sycoph sycophant sydney syke syllab syllabi syllabifi syll\
        abl syllabus syllog syllogist sylph sylvan sylvest sylvi sylvia symbios symbiosi symbiot symbol symbolis symmetr symmetri sympath sympathet sympathi s\
        ympathis symphon symphoni symposia symposium symptom symptomat synagog synagogu synaps sync synch synchron synchronis syncop syndic syndrom synerg syn\
        ergi synergist syng synod synonym synops synopsi syntact syntax synthes synthesi synthesis synthet syphili syphilit syphon syracus syria syriac syrian\
         syring syrup syrupi sysadmin sysop system systemat systematis systol szechuan szilard szymborska tab tabasco tabatha tabbi tabernacl tabitha tabl tab\
        leau tableaus tableaux tablecloth tableland tablespoon tablet tablewar tabloid taboo tabriz tabu tabul tabular tabus tachomet tacit taciturn tacitus t\
        ack tacki tackier tackiest tackl tackler taco tacoma tact tactic tactician tactil tactless tad tadpol tadzhik tadzhikistan taegu taejon taffeta taffi\
         taft tag tagalog tagor tagus tahiti tahitian taho taichung tail tailcoat tailgat tailless taillight tailor tailpip tailspin tailwind tain taint taip\
         taipei taiwan taiwanes taiyuan tajikistan take takeaway taken takeoff takeout takeov taker taklamakan talbot talc tale talent taliban taliesin talism\
        an talk talkat talker tall tallahasse tallchief taller tallest talley talleyrand talli tallinn tallow tallyho talmud talon tam tamabl tamal tamara tam\
        arind tambourin tame tameabl tameka tamer tamera tamerlan tamest tami tamika tamil tammani tammi tammuz tamp tampa tampax tamper tampon tamra tamworth\
         tan tanag tancr tandem taney tang tanganyika tangelo tangent tangenti tangerin tangi tangibl tangier tangiest tangl tango tangshan tania tanisha tank\
         tankard tanker tanner tanneri tannest tannin tansi tantal tantalis tantalus tantamount tantrum tanya tanzania tanzanian taoism taoist tap tape taper\
         tapestri tapeworm tapioca tapir taproom taproot tar tara tarantino tarantula tarawa taraz tarbal tarbel tardi tardier tardiest tardili tare target ta\
        riff tarim tarkenton tarkington tarmac tarmack tarnish taro tarot tarp tarpaulin tarpon tarragon tarri tarrier tarriest tart tartan tartar tartari tar\
        ter tartest tartuff tarzan taser tasha tashkent task taskmast tasman tasmania tasmanian tass tassel tast tasteless taster tasti tastier tastiest tat t\
        atar tate tatter tatti tattl tattler tattletal tattoo tattooist tatum taught taunt taup taurus taut tauter tautest tautolog tavar tavern tawdri tawdri\
        er tawdriest tawney tawni tawnier tawniest tax taxabl taxat taxi taxicab taxidermi taxidermist taxonom taxonomi taxpay taylor tbilisi tbsp tchaikovski\
         tea teabag teach teachabl teacher teacup teak teakettl teal tealight team teammat teamster teamwork teapot tear teardrop tearga teargas teargass tear\
        i tearier teariest tearjerk tearoom teas teasdal teasel teaser teaspoon teaspoons teat teatim teazel teazl tech technic technician technicolor techniq\
        u techno technocraci technocrat technolog tecton tecumseh teddi tedious tedium tee teed teem teen teenag teeni teenier teeniest teensi teensier teensi\
        est teepe teeter teeth teetot teetotal teflon tegucigalpa teheran tehran telecast telecommut telegram telegraph telegraphi telekinesi telemachus telem\
        ann telemet telemetri telepath telepathi telephon telephoni telephoto teleprompt telescop telethon teletyp televis telex tell teller telltal telnet te\
        lugu temblor temecula temer temp temper tempera temperatur tempest tempestu tempi templ templar templat tempo tempor temporari temporarili temporis te\
        mpt temptat tempter temptress tempura ten tenabl tenac tenaci tenanc tenant tend tendenc tendenti tender tenderest tenderfeet tenderfoot tenderis tend\
        erloin tendin tendon tendril tenement tenet tenfold tennesse tenni tennyson tenochtitlan tenon tenor tenpin tens tenser tensest tensil tension tensor\
         tensorflow tent tentacl tentat tenth tenuous tenur teotihuacan tepe tepid tequila terabit terabyt tercentenari terenc teresa tereshkova teri terkel t\
        erm termag termin termini terminolog terminus termit tern terpsichor terr terra terrac terrain terran terranc terrapin terraria terrarium terrel terre\
        nc terrestri terri terribl terrier terrif terrifi territori terror terroris terrorist ters terser tersest tertiari tesla tess tessa tessi test testabl\
         testament testamentari testat tester testi testicl testier testiest testifi testili testimoni testosteron tetanus tether tethi teton tetrahedra tetra\
        hedron teuton tevet tex texa texaco texan texarkana text textbook textil textual textur thackeray thad thaddeus thai thailand thalami thalamus thale t\
        halia thallium thame than thanh thank thankless thanksgiv thant thar tharp that thatch thatcher thaw thea theater theatr theatric thebe thee theft the\
        iler their theism theist theistic thelma them themat theme themistocl themselv then thenc thenceforth theocraci theocrat theocritus theodor theodora t\
        heodosius theolog theologian theorem theoret theoretician theori theoris theorist theoriz theosophi therapeut therapi therapist theravada there therea\
        bout thereaft therebi therefor therefrom therein thereof thereon theres theresa thereto thereupon therewith thermal thermion thermo thermomet thermopy\
        la thermos thermostat theron thesauri thesaurus these theseus thesi thespi thespian thessali thessalonian theta they thiamin thick thicken thicker thi\
        ckest thicket thickset thief thieu thiev thieveri thievish thigh thighbon thimbl thimbu thin thine thing thingamajig think thinker thinner thinnest th\
        ird thirst thirsti thirstier thirstiest thirstili thirteen thirteenth thirti thirtieth this thistl thistledown thither thoma thomism thomist thompson\
         thomson thong thor thorac thorax thorazin thoreau thorium thorn thorni thornier thorniest thornton thorough thoroughbr thoroughest thoroughfar thorp\
         those thoth thou though thought thoughtless thous thousand thousandth thrace thracian thraldom thrall thralldom thrash thrasher thread threadbar thre\
        at threaten three threefold threescor threesom threnodi thresh thresher threshold threw thrice thrift thrifti thriftier thriftiest thriftili thrill th\
        riller thrive thriven throat throati throatier throatiest throatili throb throe thrombos thrombosi throne throng throttl through throughout throughput\
         throughway throve throw throwaway throwback thrower thrown thru thrum thrush thrust thruway thucydid thud thug thule thumb thumbnail thumbscrew thumb\
        tack thump thunder thunderbird thunderbolt thunderclap thundercloud thunderhead thunderstorm thunk thur thurber thurman thurmond thursday thus thutmos\
         thwack thwart thyme thymi thymus thyroid thyself tianjin tiara tiber tiberius tibet tibetan tibia tic tick ticker ticket ticketmast tickl ticklish ti\
        conderoga tidal tidbit tiddlywink tide tidewat tidi tidier tidiest tidili tie tiebreak tienanmen tientsin tier tif tiff tiffani tiger tight tighten ti\
        ghter tightest tightfist tightrop tightwad tigress tigri tijuana tike tild tile till tillabl tillag tiller tillich tillman tilsit tilt timber timberla\
        nd timberlin timbr timbuktu time timekeep timeless timeli timeliest timelin timepiec timer timescal timestamp timet timeworn timex timezon timid timid\
        est timmi timon timor timothi timour timpani timpanist timur timurid tin tina tinctur tinder tinderbox tine tinfoil ting tingl tini tinier tiniest tin\
        ker tinkerbel tinkertoy tinkl tinni tinnier tinniest tinsel tinseltown tinsmith tint tintoretto tip tipi tippecano tipper tipperari tippl tippler tips\
        i tipsier tipsiertipsiest tipsiest tipsili tipster tipto tiptop tirad tirana tire tired tiredest tireless tiresia tiresom tiro tisha tishri tissu tit\
         titan titania titanium titbit tith titian titicaca titil titl titmic titmous tito titter tittl titular titus titusvill tizzi tlaloc tlingit toad toad\
        i toadstool toast toaster toasti toastier toastiest toastmast tobacco tobacconist tobago tobi toboggan tocantin tocquevill tocsin today todd toddi tod\
        dl toddler toe toefl toehold toenail toffe toffi tofu tog toga togeth toggl togo toil toiler toilet toiletri toilett toilsom tojo tokay toke token tok\
        ugawa tokyo told toledo toler tolkien toll tollbooth tollgat tolstoy toltec tolyatti tom toma tomahawk tomato tomb tombaugh tomboy tombston tomcat tom\
        e tomfooleri tomlin tommi tomorrow tompkin tomsk ton tonal tone toneless toner tong tonga tongan tongu toni tonia tonic tonier toniest tonight tonn to\
        nnag tonsil tonsori tonsur tonto tonya took tool toolbar toolbox toolkit toot tooth toothach toothbrush toothi toothier toothiest toothless toothpast\
         toothpick toothsom top topaz topcoat topeka topic topknot topless topmast topmost topograph topographi topolog toppl topsail topsi topsid topsoil toq\
        u tor torah torch torchlight tore toreador tori torment tormentor torn tornado toronto torpedo torpid torpor torqu torquemada torr torranc torren torr\
        ent torrenti torricelli torrid torsi torsion torso tort tortilla tortois tortola tortuga tortuous tortur torus torvald tosca toscanini toshiba toss to\
        ssup tost tot total totalitarian tote totem toto totter toucan touch touchdown touchi touchier touchiest touchston tough toughen tougher toughest toul\
        ous toupe tour tourism tourist tourmalin tournament tourney tourniquet tousl tout tow toward towel tower towhead town townhous townsend townsfolk town\
        ship townsman townsmen townspeopl towpath toxaemia toxemia toxic toxicolog toxin toy toynbe toyoda toyota trace traceabl tracer traceri tracey trachea\
         tracheotomi traci track tracker tract tractabl traction tractor trade trademark trader tradesman tradesmen tradit traduc trafalgar traffic traffick t\
        ragedi tragedian tragic tragicomedi trail trailblaz trailer trailway train traine trainer traintraine traips trait traitor trajan trajectori tram tram\
        mel tramp trampl trampolin tran tranc tranquil tranquilest tranquillest tranquilli tranquillis transact transceiv transcend transcrib transcript trans\
        duc transept transfer transfigur transfinit transfix transfixt transform transfus transgress transgressor transienc transient transistor transit trans\
        itori translat transluc transmigr transmiss transmit transmitt transmut transocean transom transpar transphob transphobia transpir transplant transpon\
        d transport transpos transsexu transship transvaal transvers transvest transvestit transylvania trap trapdoor trapez trapezoid trappabl trapper trappi\
        st trapshoot trash trashcan trashi trashier trashiest trauma traumat traumata traumatis travail travel travelog travelogu travers travesti travi travo\
        lta trawl trawler tray trea treacher treacheri treacl tread treadl treadmil treason treasur treasuri treat treatabl treati treatis treatment trebl tre\
        blinka tree treed treeless treetop trefoil trek trekk trekki trelli trellis trellitrellis trembl tremend tremolo tremor tremul trench trenchant trend\
         trendi trendier trendiest trent trenton trepid trespass tress trestl trevelyan trevino trevor trey tri triad triag trial triall triangl triangular tr\
        iangulum triassic triathlon tribal tribe tribesman tribesmen tribul tribun tribut tributari trice tricep triceps triceratop tricia trick trickeri tric\
        ki trickier trickiest trickl trickster tricolor tricolour tricycl trident triennial triest trifecta trifl trifler trifoc trig trigger triglycerid trig\
        onometri trike trilater trill trillion trillionth trilltrillion trilog trim trimaran trimest trimmer trimmest trimurti trina trinidad triniti trinket\
         trio trip tripartit tripe tripitaka tripl triplet tripli triplic tripo tripod tripoli tripp triptych trisect trisha tristan trite triter tritest trit\
        on triumph triumphal triumphant triumvir trivet trivia trivial trivialis trobriand troche trod trodden troglodyt troika troilus trojan troll trolley t\
        rolli trollop trombon trombonist tromp tron trondheim troop trooper troopship trope trophi tropic tropicana tropism tropospher trot troth trotski trot\
        ter troubadour troubl troublemak troubleshoot troubleshot troublesom trough trounc troup trouper trouser trousseau trousseaus trousseaux trout trowel\
         troy tru truanci truant truce truck trucke trucker truckl truckload trucul trudeau trudg trudi true truer truest truffaut truffl truism trujillo trul\
        i truman trumbul trump trumperi trumpet truncat truncheon trundl trunk truss trust truste trusteeship trusti trustier trustiest trustworthi truth trut\
        her truthi tryout tryst tsar tsarina tsimshian tsingtao tsiolkovski tsitsihar tsongkhapa tsunami tswana ttys tuamotu tuareg tub tuba tubbi tubbier tub\
        biest tube tubeless tuber tubercl tubercul tubercular tuberculosi tubman tubular tuck tucker tucson tucuman tudor tue tuesday tuft tug tugboat tuition\
         tulan tulip tull tulsa tulsida tum tumbl tumbledown tumbler tumblewe tumbrel tumbril tumid tummi tumor tumour tumult tumultu tun tuna tundra tune tun\
        eless tuner tungsten tungus tunguska tuni tunic tunisia tunisian tunnel tunney tunni tupi tupperwar tupungato turban turbid turbin turbojet turboprop\
         turbot turbul turd turducken ture tureen tureenturf turf turgenev turgid turin turk turkestan turkey turkish turkmenistan turlock turmer turmoil turn\
         turnabout turnaround turncoat turner turnip turnkey turnoff turnout turnov turnpik turnstil turntabl turpentin turpin turpitud turquois turret turtl\
         turtledov turtleneck turv tuscaloosa tuscan tuscani tuscarora tuscon tush tusk tuskege tussaud tussl tussock tutankhamen tutelag tutor tutori tutsi t\
        utu tutus tuvalu tux tuxedo twaddl twain twang tweak twee tweed tweedi tweedier tweediest tweedlede tweedledum tweet tweeter tweezer twelfth twelv twe\
        nti twentieth twerk twerp twice twiddl twig twiggi twiggier twiggiest twila twilight twill twin twine twing twink twinki twinkl twirl twirler twist tw\
        ister twit twitch twitter twizzler twofer twofold twos twosom tycho tycoon tyke tylenol tyler tympana tympanum tyndal type typecast typefac typescript\
         typeset typesett typewrit typewritten typewrot typhoid typhoon typhus typic typifi typist typo typograph typographi tyrann tyranni tyrannis tyrannosa\
        ur tyrant tyre tyro tyron tyson tzar tzarina ubangi ubiqu ubiquit ubuntu ucayali uccello ucla udal udder ufo uganda ugandan ugli uglier ugliest uighur\
         ujungpandang ukelel ukrain ukrainian ukulel ulcer ulna ulster ulterior ultim ultimata ultimatum ultra ultramarin ultrason ultrasound ultrasued ultrav\
        iolet ulul ulyanovsk ulyss umbel umber umbil umbilici umbilicus umbrag umbrella umbriel umiak umlaut ump umpir umpteen umpteenth unab unabash unabl un\
        abridg unacc unaccept unaccustom unacquaint unadorn unadvis unaffect unafraid unaid unalt unalter unambigu unanim unannounc unansw unanswer unapp unap\
        pet unappetis unarm unasham unask unassail unassign unassist unassum unattach unattain unattend unattract unattribut unauthor unauthoris unavail unavo\
        id unawar unbalanc unbar unbear unbeat unbeaten unbecom unbeknown unbeknownst unbelief unbeliev unbend unbent unbias unbiass unbidden unbind unblock u\
        nblush unbolt unborn unbosom unbound unbrand unbreak unbridl unbroken unbuckl unburden unbutton uncal uncanni uncanniest uncannili uncar uncas uncatal\
        ogu unceas uncensor uncertain uncertainti unchalleng unchang uncharit unchart uncheck unchristian uncivil uncivilis uncl unclaim unclasp unclassifi un\
        clean uncleanest uncleanli uncleanliest unclear unclearest uncloth unclutt uncoil uncollect uncommit uncommon uncommonest uncomplet uncompress unconce\
        rn unconfirm unconnect unconsci unconsid uncontest uncontrol unconvinc uncook uncork uncorrel uncount uncoupl uncouth uncov uncrit unction unctuous un\
        cultiv uncultur uncut undamag undat undaunt undec undeceiv undecid undeclar undef undefend undefin undeliv undemand undemocrat undeni undepend under u\
        nderachiev underact underag underarm underbelli underbid underbrush undercharg underclass undercloth underco undercoat undercov undercurr undercut und\
        erdog underdon underexpos underf underfe underfeed underflow underfoot underfund undergar undergo undergon undergrad underground undergrowth underhand\
         underl underlain underlay underli underlin undermin undermost underneath underp underpaid underpass underpay underpin underplay underr unders undersc\
        or undersea undersel undershirt undershoot undershort undershot undersid undersign underskirt undersold underst understaf understand understood unders\
        tudi undertak undertaken underton undertook undertow underus undervalu underw underwat underwear underweight underwood underworld underwrit underwritt\
        en underwrot undeserv undesir undet undetect undetermin undevelop undi undid undignifi undilut undiminish undisclos undiscov undisguis undisput undist\
        urb undivid undo undocu undon undoubt undress undu undul unduli unearn unearth uneas uneasi uneasiest uneasili uneaten uneconom unedit uneduc unemot u\
        nemploy unend unendur unenvi unequ unequal unequivoc uner unesco uneth unev uneven unexampl unexcit unexpect unexplain unexplor unexpurg unfail unfair\
         unfairest unfaith unfamiliar unfasten unfathom unfavor unfavour unfeas unfeel unfeign unfett unfil unfinish unfit unflag unflapp unflatt unflinch unf\
        old unforeseen unforgiv unform unfortun unfound unfrequ unfriend unfriendli unfrock unfulfil unfunni unfurl unfurnish ungain ungainli ungainliest unga\
        va ungod ungodli ungodliest ungovern ungraci ungrat ungrudg unguard unguent ungul unhand unhappi unhappiest unhappili unharm unhealth unhealthi unheal\
        thiest unheard unheed unhelp unhesit unhind unhing unhitch unholi unholiest unhook unhors unhurri unhurt unicamer unicef unicod unicorn unicycl uniden\
        tifi unif unifi uniform unilater unilev unimagin unimpair unimport unimpress uninform uninhabit uninhibit uniniti uninjur uninspir uninstal uninsur un\
        intend uninterest uninvit union unionis uniontown uniqu uniquest uniroy unisex unison unit unita unitari unitarian uniti univers universal universiti\
         unix unjust unjustifi unkempt unkind unkindest unkindli unkindliest unknow unknown unlabel unlac unlatch unlaw unlead unlearn unlearnt unleash unleav\
        en unless unlett unlicens unlik unlikeli unlikeliest unlikelihood unlimit unlist unload unlock unloos unlov unlucki unluckiest unluckili unmad unmak u\
        nman unmanag unmanli unmanliest unmann unmark unmarri unmask unmatch unmemor unmerci unmind unmiss unmistak unmitig unmodifi unmor unmov unnam unnatur\
         unnecessari unnecessariunnerv unneed unnerv unnot unnotic unnumb unobserv unobstruct unobtain unobtrus unoccupi unoffens unoffici unopen unoppos unor\
        gan unorganis unorigin unorthodox unpack unpaid unpaint unpalat unparallel unpardon unpatriot unpav unperturb unpick unpin unplan unpleas unplug unplu\
        mb unpollut unpopular unprejud unprepar unprincipl unprint unprivileg unproduct unprofit unpromis unprompt unprotect unprov unproven unprovok unpublis\
        h unpunish unqualifi unquench unquest unquot unravel unreach unread unreadi unreal unrealis unrealist unreason unrecogn unrecognis unrecord unrefin un\
        regener unregist unregul unrehears unrel unreleas unreli unreliev unremark unremit unrepeat unrepent unrequit unreserv unresolv unrespons unrest unres\
        train unrestrict unreward unrip unripest unriv unrival unrol unromant unruffl unruli unruliest unsaddl unsaf unsafest unsaid unsalt unsanct unsanitari\
         unsatisfi unsatur unsavori unsavouri unsay unscath unschedul unschool unscientif unscrambl unscrew unscrupul unse unseal unseason unseat unseem unsee\
        mli unseemliest unseen unselfish unsent unset unsettl unshak unshaven unsheath unsight unsightli unsightliest unsign unskil unsmil unsnap unsnarl unso\
        ci unsold unsolicit unsolv unsound unsoundest unspar unspeak unspecif unspecifi unspoil unspoilt unspoken unstabl unstat unsteadi unsteadiest unsteadi\
        li unstop unstopp unstress unstructur unstrung unstuck unstudi unsubscrib unsubtl unsuccess unsuit unsung unsupervis unsupport unsur unsurpass unsurpr\
        is unsuspect unsweeten unswerv untaint untam untangl untap untaught unten untest unthink unti untidi untidiest until untim untimeli untimeliest untir\
         untitl unto untold untouch untoward untrain untreat untri untroubl untru untruer untruest untruth untutor untwist unukalhai unus unusu unutter unvari\
         unvarnish unveil unverifi unvoic unw unwant unwari unwariest unwarr unwash unwav unwel unwelcom unwholesom unwieldi unwieldiest unwil unwind unwis un\
        wisest unwit unwont unwork unworld unworthi unworthiest unwound unwrap unwritten unyield unzip upanishad upbeat upbraid upbring upbringupdat upchuck u\
        pcom upcountri updat updik updraft updraught upend upfront upgrad upheav upheld uphil uphold upholst upholster upholsteri upjohn upkeep upland uplift\
         upload upmarket upon upper uppercas uppercut uppermost uppiti uprais upright upris uproar uproari uproot upscal upset upshot upsid upstag upstair ups\
        tand upstart upstat upstream upsurg upsw uptak uptight upton uptown upturn upward ural urania uranium uranus urban urbanest urbanis urchin urdu urea u\
        rethra urey urg urgenc urgent uri uriah uric uriel urin urinalys urinalysi urinari url urn urolog urquhart ursa ursula ursulin uruguay uruguayan urumq\
        i usabl usaf usag usda use useabl useless usenet user usernam usher usherett usmc ussr ustinov usual usur usuri usurp utah utensil uteri uterin uterus\
         utica util utilis utilitarian utmost utopia utopian utrecht utrillo utter uttermost uvula uvular uzbek uzbekistan vacanc vacant vacat vacation vacavi\
        ll vaccin vacil vacua vacuiti vacuous vacuum vader vaduz vagabond vagari vagin vagina vagranc vagrant vagu vaguer vaguest vain vainer vainest vainglor\
        i valanc valari valdez valdosta vale valedictori valenc valencia valenti valentin valentino valenzuela valeri valeria valerian valet valhalla valiant\
         valid valis valium valkyri vallejo valletta valley valoi valor valour valparaiso valu valuabl valuat valueless valv valvolin vamoos vamp vampir van v\
        anadium vanc vancouv vandal vandalis vanderbilt vandyk vane vanessa vang vanguard vanilla vanish vaniti vanquish vantag vanuatu vanzetti vape vapid va\
        por vaporis vaporwar vapour var varanasi vares varga vari variabl varianc variant variat varicolor varicolour varicos varieg varieti various varlet va\
        rmint varnish varsiti vascular vase vasectomi vaselin vasquez vassal vassalag vassar vast vaster vastest vat vatican vauban vaudevill vaughan vaughn v\
        ault vaulter vaunt vax vazquez veal veblen vector veda vedanta veep veer vega vegan vegemit veget vegetarian veggi vehem vehement vehicl vehicular vei\
        l vein vela velcro veld veldt velez vellum velma veloc velour velveeta velvet velveteen velveti venal vend vender vendetta vendor veneer vener venetia\
        n venezuela venezuelan veng vengeanc venial venic venison venn venom venomvenous venous vent ventil ventolin ventral ventricl ventricular ventur ventu\
        resom venu venus venusian vera verac veraci veracruz veranda verandah verb verbal verbalis verbatim verbena verbiag verbos verd verdant verdi verdict\
         verdigri verdigris verdun verdur verg vergil veri verier veriest verif verifi verili verit veriti verizon verlain vermeer vermicelli vermilion vermil\
        lion vermin vermont vermouth vern verna vernacular vernal vernon verona verones veronica vers versaill versatil versifi version versus vertebr vertebr\
        a vertex vertic vertigin vertigo verv vesalius vesicl vespasian vesper vespucci vessel vest vesta vestibul vestig vestigi vestment vestri vesuvius vet\
         vetch veteran veterinari veterinarian veto vex vexat vexati viabil viabl viacom viaduct viagra vial viand vibe vibranc vibrant vibraphon vibrat vibra\
        to viburnum vicar vicarag vicari vice vicent viceroy vichi vichyssois vicin vicious vicissitud vicki vicksburg victim victimis victor victori victoria\
         victorian victorvill victrola victual vidal video videodisc videotap videotex vie vienna viennes vientian vietcong vietminh vietnam vietnames view vi\
        ewer viewfind viewpoint vigil vigilant vignet vignett vigor vigour viii vijayanagar vijayawada vike vila vile viler vilest vilif vilifi villa villag v\
        illain villaini villarr villein villon vilma vilnius vilyui vinaigrett vinc vincent vindemiatrix vindic vindict vine vinegar vinegari vineland vineyar\
        d vinson vintag vintner vinyl viol viola violabl violat violenc violent violet violin violinist violist violoncello vip viper virago viral vireo virgi\
         virgil virgin virginia virginian virgo virgul viril virolog virtu virtual virtuos virtuosi virtuoso virtuous virul virus visa visag visalia visayan v\
        iscer viscera viscid viscos viscount viscountess viscous viscus vise vishnu visibl visigoth vision visionari visit visitor visor vista vistula visual\
         visualis vital vitalis vitamin vitiat viticultur vitim vito vitreous vitriol vitup vituper vitus viva vivac vivaci vivaldi vivekananda vivian vivid v\
        ividest vivienn vivifi vivipar vivisect vixen vixenish vizier vizor vlad vladimir vladivostok vlaminck vlasic vocabulari vocal vocalis vocalist vocat\
         vocifer vodka vogu voguish voic voiceless voicemail void voil voip vol volatil volcan volcano volcker voldemort vole volga volgograd volit volitvolle\
        y volkswagen volley volleybal volstead volt volta voltag voltaic voltair voltmet volubl volum volumin volunt voluntari voluntarili voluptu voluptuari\
         volvo vomit vonda vonnegut voodoo voodooism vorac voraci voronezh vorster vortex vortic votari vote voter votiv vouch voucher vouchsaf vow vowel voya\
        g voyeur voyeurist vtol vuitton vulcan vulcanis vulgar vulgarest vulgaris vulgat vulner vultur vulva vuvuzela wabash wabbit wack wacker wackest wacki\
         wackier wackiest wacko waco wad waddl wade wader wadi wafer waffl waft wag wage wager waggish waggl waggon wagner wagnerian wagon wahhabi waif waikik\
        i wail wainscot waist waistband waistcoat waistlin wait waiter waitress waiv waiver wake waken waksman wald waldemar walden waldensian waldheim waldo\
         waldorf wale walesa walgreen walk walker walkman walkout walkway wall wallabi wallac wallboard wallenstein waller wallet walley wallflow walli walloo\
        n wallop wallow wallpap walmart walnut walpol walrus walsh walt walter walton waltz wampum wan wanamak wand wanda wander wanderlust wandwander wane wa\
        ng wangl wank wankel wanna wannab wannabe wanner wannest want wanton wapiti war warbl warbler ward warden warder wardrob wardroom ware wareh warehous\
         warez warfar warhead warhol warhors wari warier wariest warili warlik warlock warlord warm warmer warmest warmheart warmong warmth warn warner warp w\
        arpath warrant warranti warren warrior warsaw warship wart warthog warti wartier wartiest wartim warwick wasatch wash washabl washbasin washboard wash\
        bowl washcloth washer washerwoman washerwomen washington washout washroom washstand washtub wasp waspish wassail wassermann wast wastag wastebasket wa\
        steland wastepap waster wastewat wastrel wat watch watchband watchdog watcher watchmak watchman watchmen watchtow watchword water waterb waterboard wa\
        terburi watercolor watercolour watercours watercraft watercress waterfal waterford waterfowl waterfront waterg wateri wateriest waterlin waterlog wate\
        rloo watermark watermelon waterpow waterproof watersh watersid waterspout watertight watertown waterway waterwork watkin watson watsonvill watt wattag\
         watteau wattl watusi waugh wausau wave waveform wavelength wavelet waver wavi wavier waviest wax waxen waxenwaxi waxi waxier waxiest waxw waxwork way\
         wayfar waylaid waylay wayn waynesboro waysid wayward weak weaken weaker weakest weakfish weakl weal wealth wealthi wealthier wealthiest wean weapon w\
        eaponless weaponri wear wearabl wearer weari wearier weariest wearili wearisom weasel weather weathercock weatheris weatherman weathermen weatherproof\
         weav weaver web webb webcam webcast weber webern webinar webisod webmast webmistress websit webster wed weddel wedder wedg wedgi wedgwood wedlock wed\
        nesday wee weed weeder weedi weedier weediest week weekday weekend weeknight weeni weep weeper weepi weepier weepiest weer weest weevil weft wehrmacht\
         weierstrass weigh weight weighti weightier weightiest weightless weightlift weill weinberg weir weird weirder weirdest weirdo weirton weiss weissmul\
         weizmann welch welcom weld welder weldon welfar welkin well welland weller wellington wellspr welsh welshman welshmen welt welter welterweight wen we\
        natche wench wend wendel wendi went wept were werewolf werewolv wesak wesley wesleyan wessex wesson west westbound wester western westernis westernmos\
        t westinghous westminst weston westphalia westward wet wetback wetland wetter wettest wetwar weyden wezen whack whacker whacki whackier whackiest whal\
        e whalebon whaler wham whammi wharf wharton wharv what whatev whatnot whatsoev wheal wheat wheaten wheati wheatston wheedl wheel wheelbarrow wheelbas\
         wheelchair wheeler wheelwright wheez wheezi wheezier wheeziest whelk whelp when whenc whenev where wherea whereabout whereat wherebi wherefor wherein\
         whereof whereon wheresoev whereupon wherev wherewith whet whether whetston whew whey which whichev whif whiff whig while whilst whim whimper whimsey\
         whimsi whimsic whine whiner whini whinier whiniest whinni whip whipcord whiplash whippet whippl whippoorwil whir whirl whirligig whirlpool whirlwind\
         whirr whisk whisker whiskey whiski whisper whist whistl whistler whit whitak white whitecap whitefield whitefish whitehal whitehead whitehors whitele\
        y whiten whiter whitest whitewal whitewash whitfield whither whitish whitley whitman whitney whitsunday whittier whittl whittler whiz whizz whoa whodu\
        nit whodunnit whoever whole wholeheart wholes wholesal wholesom wholli whom whomev whomsoev whoop whoope whoosh whop whopper whore whorehous whorl who\
        se whosoev whys wicca wichita wick wicked wickedest wicker wickerwork wicket wide widen wider widescreen widespread widest widgeon widget widow widowh\
        ood width wield wiemar wiener wiesel wiesenth wife wifi wig wigeon wigg wiggin wiggl wiggler wigglier wiggliest wight wigner wigwag wigwam wiki wikile\
        ak wikipedia wil wilberforc wilbert wilbur wilburn wilcox wild wilda wildcat wildebeest wilder wildest wildfir wildflow wildfowl wildlif wile wiley wi\
        lford wilfr wilfredo wilhelm wilhelmina wili wilier wiliest wilk wilkerson wilkin wilkinson will willa willamett willard willemstad willi william will\
        iamsburg williamson williamsport willing willow willowi willpow wilma wilmer wilmington wilson wilsonian wilt wilton wimbledon wimp wimpi wimpier wimp\
        iest wimpl wimsey win winc winch winchel winchest wind windbag windbreak windburn windex windfal windhoek windi windier windiest windjamm windlass win\
        dmil window windowpan windowsil windpip windscreen windshield windsock windsor windstorm windsurf windswept windup windward wine wineglass wineri wine\
        sap winfr winfrey wing winger wingless wingnut wingspan wingspread wingtip winifr wink winkl winnebago winner winni winnipeg winnow wino winsom winsom\
        est winston winter wintergreen winteri winteriest winteris wintertim winthrop wintri wintrier wintriest wipe wiper wire wireless wiretap wiri wirier w\
        iriest wisconsin wisconsinit wisdom wise wiseacr wisecrack wiser wisest wish wishbon wisher wishlist wisp wispi wispier wispiest wist wistaria wisteri\
        a wit witch witchcraft witcheri with withal withdraw withdrawn withdrew wither withheld withhold within without withstand withstood witless witt wittg\
        enstein witti wittic wittier wittiest wittili wive wizard wizardri wize wizen wizenwobbl wizz wkli wobbl wobblier wobbliest wobegon wodehous woe woebe\
        gon woeful woefullest woefulli wok woke woken wolf wolff wolfgang wolfhound wolfish wolfram wollongong wolsey wolv wolverin woman womanhood womanis wo\
        manish womankind womanli womanliest womanlik womb wombat wombl women womenfolk wonder wonderbra wonderland wondrous wong wonki wonkier wonkiest wont w\
        oo wood woodard woodbin woodcarv woodchuck woodcock woodcraft woodcut woodcutt wooden woodenest woodhul woodi woodier woodiest woodland woodman woodme\
        n woodpeck woodpil woodrow woodsh woodsi woodsier woodsiest woodsman woodsmen woodstock woodward woodwind woodwork woodworm wooer woof woofer wool woo\
        len woolf wooli woolier wooliest woolit woollen woolli woollier woolliest woolongong woolworth wooster wooten woozi woozier wooziest worcest word word\
        i wordier wordiest wordplay wordpress wordsworth wore work workabl workaday workahol workaround workbench workbook workday worker workfar workflow wor\
        kforc workhors workhous workingman workingmen workload workman workmanlik workmanship workmen workout workplac worksheet workshop workstat workweek wo\
        rld worldli worldlier worldliest worldwid worm wormhol wormi wormier wormiest wormwood worn worri worrier worrisom worrywart wors worsen worship worsh\
        ipp worst worth worthi worthier worthiest worthili worthless worthwhil wotan would wound wounder wove woven wovoka wow wozniak wozzeck wrack wraith wr\
        angel wrangl wrangler wrap wraparound wrapper wrapt wrath wreak wreath wreck wreckag wrecker wren wrench wrest wrestl wrestler wretch wretched wretche\
        dest wrier wriest wrigg wriggl wriggler wright wrigley wring wringer wrink wrinkl wrinklier wrinkliest wrist wristband wristwatch writ writabl write w\
        riter writh writhwritten written wroclaw wrong wrongdo wrongdoer wronger wrongest wronghead wrote wroth wrought wrung wryer wryest wryli wryness wuhan\
         wurlitz wuss wwii wyatt wycherley wycliff wyeth wyli wynn wyom wyomingit wysiwyg xamarin xanadu xanthipp xavier xcii xciv xcix xcvi xcvii xemac xenak\
        i xenia xenon xenophob xenophobia xenophon xerograph xerographi xerox xerx xhosa xiaop xiii ximen xingu xiongnu xmas xmase xochipilli xref xterm xuzho\
        u xvii xviii xxii xxiii xxiv xxix xxvi xxvii xxviii xxxi xxxii xxxiii xxxiv xxxix xxxv xxxvi xxxvii xxxviii xylem xylophon xylophonist yacc yacht yach\
        tsman yachtsmen yack yahoo yahtze yahweh yak yakima yakk yakut yakutsk yale yalow yalta yalu yam yamagata yamaha yammer yamoussoukro yamyammer yang ya\
        ngon yangtz yank yanke yaobang yaound yap yaqui yard yardag yardarm yardstick yarmulk yarn yaroslavl yataro yate yauco yaw yawl yawn yea yeager yeah y\
        ear yearbook yearl yearn yeast yeasti yeastier yeastiest yeat yell yellow yellowest yellowish yellowknif yellowston yelp yeltsin yemen yemeni yen yeni\
        sei yeoman yeomen yep yerevan yerk yese yesenia yeshiva yeshivah yeshivot yeshivoth yess yest yesterday yesteryear yeti yevtushenko yew yggdrasil yidd\
        ish yield yip yippe ymca ymha ymir ymmv yock yoda yodel yoga yoghourt yoghurt yogi yogin yogurt yoke yokel yoko yokohama yolanda yolk yonder yong yonk\
        er yore york yorki yorkshir yorktown yoruba yosemit yossarian young younger youngest youngish youngster youngstown your yourself yourselv yous youth y\
        outub yowl ypres ypsilanti yttrium yuan yucatan yucca yuck yucki yuckier yuckiest yugo yugoslav yugoslavia yugoslavian yuk yukk yukon yule yuletid yum\
        a yummi yummier yummiest yunnan yup yuppi yuri yves yvett yvonn ywca ywha zachari zachariah zacheri zagreb zair zairian zambezi zambia zambian zamboni\
         zamenhof zamora zane zani zanier zaniest zanuck zanzibar zap zapata zaporozhy zapotec zappa zapper zara zeal zealand zealot zealous zebede zebra zebu\
         zebus zechariah zed zedekiah zedong zeffirelli zeke zelig zelma zen zenger zenith zeno zephaniah zephyr zephyrhil zephyrus zeppelin zero zeroth zest\
         zeta zeus zhengzhou zhivago zhukov zibo ziegfeld ziegler ziggi zigzag zilch zillion zimbabw zimbabwean zimmerman zinc zinck zinfandel zing zinger zin\
        nia zion zionism zionist zip ziploc zipper zippi zippier zippiest zircon zirconium zit zither zodiac zola zollverein zoloft zomba zombi zonal zone zon\
        k zoo zoolog zoologist zoom zorch zorn zoroast zoroastrian zorro zosma zsigmondi zucchini zukor zulu zulus zuni zwieback zwing zworykin zygot zyrtec z\
        yuganov
        """
}
