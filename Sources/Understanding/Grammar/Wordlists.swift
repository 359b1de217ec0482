/// Words that carry no criteria: what is left of an utterance after these is searched for.
enum Wordlists {
    /// Function words, politeness, verbs of wishing and shopping, people, and words for price, order and degree.
    static func isFunctionWord(_ word: String) -> Bool { english.contains(word) || word.utf8.count < 2 || (word.hasSuffix("'s") && english.contains(String(word.dropLast(2)))) }

    /// Whether `text` is nothing but a Chinese filler, or a verb with 的 (吃的, 穿的).
    static func isFiller(_ text: String) -> Bool { text.hasSuffix("的") || english.contains(text) }

    private static let english: Set<String> = Set(
        """
        somewhere anywhere everywhere honestly comfortable comfortably comfy
        hang wait changed meanwhile hold oh hmm btw anyway oops sorry typo mistyped
        a an the i i'm im i'd i'll i've id ill ive me my mine myself we us our ours you your yours u ur he she him her his hers it its it's they them
        their theirs this that these those who whom whose what which where when why how what's whats who's that's there's here's which's how's
        is are am was were be been being isn't isnt aren't arent wasn't weren't do does did done doing don't dont doesn't doesnt didn't didnt
        have has had having haven't hasn't can could can't cant couldn't would wouldn't should shouldn't will won't wont may might must shall
        let let's lets to of in on at for from with without by as into onto about over under up down out off and or but so if then than nor not
        no non yes yeah yep nope ok okay well because since while though although unless until between among per via except within towards around
        too very really just quite rather pretty so such only also either neither both all every each any some none another other others else
        even still already yet again ever never always often sometimes maybe perhaps probably actually instead same different similar
        more most less least much many few little lot lots bit couple several enough plenty something anything nothing everything someone anyone
        somebody everyone thing things stuff sth smth smthing one ones two three four five six seven eight nine ten first second third
        here there now then today tomorrow tonight yesterday soon later right away time times moment week weekend month year years day days
        want wants wanted wanting need needs needed needing look looks looking looked lookin find finds finding found search searching searched
        show shows showing see seeing seen get gets getting got gotta give gives buy buying bought shop shopping purchase order take taking
        bring wanna gonna like likes liked love loves prefer prefers preferably ideally please pls plz thanks thank thankyou thx hi hello hey dear
        help recommend recommended recommends recommendation recommendations suggest suggested suggestion suggestions advise choose pick picking
        sell sells selling carry carries stock stocked available offer offers have try trying tried think thinking thought know knows feel say
        tell mean means meant make makes making made go goes going went come comes coming keep keeps keeping put use uses used using wear wears
        wearing work works working fit fits fitting hold holds last lasts lasting start begin change switch replace show ask talk happen fall
        falls break breaks broke breaking become becomes stay stays leave leaves send sends does wonder wondering hope hoping guess let suit suits
        seem seems run runs turn turns set sets play plays playing read reads reading sit sleep sleeping eat eating drink drinking hurts hurt cook
        cooking weigh weighs weighing ride riding walk walking stand stands live lives living spend spending afford pay paying save
        good great nice best better worst bad cool cute decent fine perfect lovely pretty proper suitable ideal right okay alright happy awesome
        favourite favorite new old big bigger biggest small smaller smallest large larger long longer short shorter high higher low lower light
        lighter lightweight heavy heavier thick thicker thin thinner strong stronger soft softer nicer fancy fancier plain simple easy quality able
        price prices priced pricing cost costs costing budget cheap cheaper cheapest expensive dear dearer pricey affordable value worth money
        rmb yuan cny usd dollar dollars bucks item items product products option options choice choices kind kinds sort sorted type types style styles
        brand brands model models size sized sizes color colour colors colours colored coloured shade pair pairs piece pieces list results result deal deals rating
        ratings rated review reviews stars star highest lowest top popular bigger smaller middle side end next page version edition
        dad dad's mum mom mum's mom's mother father wife husband girlfriend boyfriend friend friends daughter son sister brother grandma grandpa
        grandmother grandfather aunt uncle colleague boss teacher partner family parents people person persons guy guys myself leaving possible once minus back lover drop remove requirement limit said matter mind half filter surprise narrow page sale discount discounted delivery free after before prone guest
        home house room job use daily regular usual normal especially mostly mainly basically currently recently maximum minimum max min
        long-lasting ready way ways idea ideas problem issue question answer wrong fact thanks case reason sure course kinda sorta tad
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

    /// Longest first is not needed: the table matches the longest.
    static let chinese = PhraseTable<Bool>([(
        """
        to be honest|to be fair|to be frank|to be clear|honestly|tbh|frankly|if possible|as soon as possible|asap|by the way|for example|such as|you know|i mean|at all|in general|on second thought|on second thoughts|come to think of it|\
        一起|一块儿|一同|刚刚|方才|转回|看回|说回|顺便|对了|等一下|等等|另外|打错了|打错|说错了|说错|写错了|写错|搞错|口误|手滑|说实话|老实说|讲真|说真的|怎么说呢|话说|不好意思|抱歉|\
        我想买个|我想买一个|我想买|我想要|我想找|我想看|想买个|想买一个|想买|想要|想找|想看看|想看|想入手|想入|想|我要|我需要|需要|要买|要|买个|买一个|买|找个|找一个|找|入手|求推荐|求|\
        帮我找找|帮我找|帮我推荐|帮我看看|帮我选|帮我挑|帮我查查|帮我|帮忙|给我推荐|给我看看|给我找|给我来|给我|推荐个|推荐一下|推荐几款|推荐|介绍一下|介绍|安利|\
        卖|有卖|冷得|热得|得不行|有没有|有什么|有啥|有木有|有吗|有|没有|没|什么样的|什么|啥|哪种|哪款|哪个|哪些|哪里|哪儿|哪|怎么样|怎么|怎样|咋样|咋|如何|吗|么|呢|吧|啊|呀|哦|哈|嘛|啦|喔|噢|唉|哎|呗|嘞|了|的|地|得|着|过|\
        请问|请|麻烦|谢谢|多谢|亲|你好|您好|老板|掌柜|客服|你们家|你们这|你家|你们|您|你|我们|我家|我|他们|他|她|它们|它|咱们|咱|自己|大家|这个|那个|这款|那款|这种|那种|这|那|此|该|\
        一个|一款|一双|一件|一条|一台|一副|一只|一些|一点|一下|一瓶|一支|一套|一把|一本|一张|一块|一顶|一盏|一口|几个|几款|几件|两个|两件|三个|个|款|双|件|条|台|副|只|些|点|瓶|支|套|把|本|张|顶|盏|盒|袋|份|\
        看看|看一下|看下|瞧瞧|看|来个|来一个|来点|来双|来件|来条|来|能不能|能|可不可以|可以|可|会|应该|比较|最好|更|最|很|非常|特别|超级|超|太|挺|蛮|稍微|稍|有点|有些|就|都|也|还是|还|再|又|只要|只|才|已经|\
        不要太|别太|不太|不要|不想要|不想|不能|不会|不用|不是|不|别|除了|无|非|没法|\
        适合|合适|用于|用来|能用|使用|专用|用|穿|戴|背|喝|吃|玩|放|装|送给|送人|送|给|为了|为|对|和|与|及|或者|或是|或|跟|在|从|到|把|被|让|使|是|做|当|以|之|其|而|于|\
        好看|好用|好吃|好喝|好玩|好点|好一点|好的|好|便宜点|便宜一点|便宜些|便宜|性价比高|性价比|划算|实惠|贵点|贵一点|贵|价格|价位|价钱|预算|多少钱|多少|元|块钱|块|钱|左右|以内|以下|以上|之间|大概|差不多|上下|最多|不超过|不到|\
        时候|时|现在|今天|明天|昨天|最近|平常|天天|每天|晚上|早上|周末|东西|产品|商品|宝贝|物品|牌子|品牌|款式|型号|类型|种类|类|种|样子|样|号|码|色|颜色|质量|品质|带|具有|功能|日常|平时|方便|容易|比|较|但是|但|不过|而且|并且|因为|所以|如果|的话|话|\
        爸爸|老爸|爸|妈妈|老妈|妈|父亲|母亲|父母|爸妈|爷爷|奶奶|外公|外婆|老公|老婆|女朋友|男朋友|女友|男友|闺蜜|朋友|同事|领导|老师|儿子|女儿|闺女|媳妇|对象|哥哥|弟弟|姐姐|妹妹|哥|姐|家里人|家人|家里|家用|家|人|\
        喜欢|爱|觉得|感觉|知道|希望|打算|准备|考虑|换成|换个|换|改成|改|选|挑|挑选|查|搜|搜索|搜一下|展示|显示|列出|出来|打开|上|下|里|中|外|前|后|内|多|少|大一点|小一点|大点|小点|大|小|长|短|高|低|轻一点|轻点|轻便|轻|重|厚一点|厚点|厚|薄一点|薄点|薄|\
        一点儿|点儿|一直|老是|总是|经常|一定|必须|主要|尽量|随便|马上|直接|真的|其实|另外|同样|同款|别的|限制|条件|打折|特价|促销|下一页|上一页|评价|无所谓|随意|其他|其它|全部|所有|各种|每|任何|一般|普通|简单|舒服|耐用|结实|漂亮|时尚|可爱|高级|高档|便携|送礼|收到|回来|回|去|出门|出|进|开|起来|下去|先|排|按|顺序|排序|前面
        """, true)])

    /// Phrases that hold a name of the vocabulary and have nothing to do with it: 手机号 is no phone.
    static let falseFriends: [String] = [
        "有没有", "有木有", "是不是", "能不能", "要不要", "会不会", "可不可以", "看书", "读书", "手机号", "手机号码", "手机尾号", "包邮", "包裹", "红包", "包装", "包退", "包换", "包含", "打包", "包括", "包安装", "包税", "说明书", "证书", "书面", "银行", "银行卡",
        "金额", "现金", "金卡", "银卡", "押金", "佣金", "色差", "白送", "明白", "黑名单", "黑五", "茶余", "灯光", "小红书", "笔记录", "手续", "笔钱", "那笔", "这笔",
        "一笔", "机器", "绿色通道", "高中", "中国", "木有", "电脑上", "手机上", "手机端", "电脑端", "真皮吗",
        "包赔", "皮实", "春运", "棉花糖", "洗衣机", "夏令营",
        "check out", "phone number", "phone call", "gift card", "gift cards", "gift wrap", "gift wrapping", "credit card", "home delivery", "home address", "in case", "just in case",
        "it work", "this work", "that work", "they work", "work with", "works with", "work on", "works on", "not work", "doesn't work", "don't work",
        "work for", "works for me", "also work", "also works", "would work", "work too", "works too", "would work too", "work as well", "works as well", "stopped working", "watch out", "narrow it down", "narrow down", "slow down", "down to", "go down", "come down", "marked down", "turned down", "break down", "cup of tea", "black friday", "pan out", "throw it", "throw in",
        "throw that", "throw them", "leave it", "spot on", "for a change", "open it", "light on", "on the light", "no sweat", "long time", "full price",
        "full refund", "double check", "single one", "case of", "in that case", "present it", "at home", "my home", "come home", "go home",
    ]
}
