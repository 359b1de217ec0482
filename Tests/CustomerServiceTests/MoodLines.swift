/// What angry customers write, and what holds the same words and is not anger.
enum MoodLines {
    static let angryEnglish = lines("""
        this is ridiculous, three weeks and nothing
        your customer service is terrible
        this is unacceptable
        worst shop ever
        you guys are a joke
        I'm fed up with waiting
        I am furious
        are you kidding me
        I've been lied to about the delivery date
        stop wasting my time
        your support is useless
        this bot is completely useless!!
        what the hell is going on with my order
        WTF, where is my parcel
        I'm sick and tired of these answers
        you're a bunch of liars
        your service sucks
        never buying from you again
        you people are thieves
        how many times do I have to say it
        nobody answers my messages, what a joke
        I am so angry right now
        this is the worst service I have had
        you are incompetent
        that's ridiculous, I paid two weeks ago
        shut up and give me my money back
        this is bullshit
        you scammed me
        what a disgrace
        I hate this shop
        this company is a scam
        your answers are garbage
        are you stupid
        this is driving me crazy
        I'm absolutely livid about this order
        for the third time, I want my refund
        I've had enough of this
        you never listen
        your bot is an idiot
        absolutely ridiculous service
        you ripped me off
        damn it, I said the blue one
        I'm really mad at you
        your courier is hopeless and your service is awful
        """)

    static let angryChinese = lines("""
        你们服务真烂
        太离谱了，三周了都没动静
        什么破玩意
        气死我了
        等得我火都上来了
        你们太坑了
        你们就是骗子
        客服态度太差了
        垃圾客服
        我真的很生气
        忍无可忍
        这是什么态度
        你这机器人真没用
        说了多少遍了
        问了多少遍都答非所问
        浪费我时间
        你听不懂人话吗
        你们是黑店吧
        再也不来了
        大骗子！
        太差劲了！！
        没人管是吧
        耍我呢
        你们别糊弄我
        我要举报你们
        给你们打差评
        你们脑子有病吧
        他妈的到底发不发货
        我受够了
        服务太差，无法接受
        你们这家店太黑心
        你们欺骗消费者
        你个废物机器人
        烦死了，一直没人回
        你们也太过分了
        真是坑人
        我都要崩溃了，你们到底管不管
        什么垃圾服务
        妈的，退钱
        你们还要不要脸，不要脸
        第几次了，还没解决
        我非常愤怒
        你们商家太无耻
        客服一直敷衍我
        """)

    static let calmEnglish = lines("""
        this jacket is angry red
        terrible weather, need a coat
        do you have angry birds pyjamas
        I'm mad about plaid
        a garbage bag holder for the kitchen
        is there a trash can with a lid
        do you sell stupid socks for a joke gift
        not bad, show me more
        the first one is not terrible
        I am not angry, just curious
        which headphones have the worst battery
        a crazy hat for a party
        looking for a scary fraud detective costume
        a mad hatter costume for my son
        back support cushion
        what are your service hours
        ankle support for running
        is the customer service open on Sunday
        cheap but not useless power bank
        no rush, when will it arrive
        my dad hates loud keyboards, any quiet ones
        something for an awful cold
        I need a coat for this awful weather
        how long do I have to return it
        cancel my order please
        I want to talk to a human
        where is my order??
        WOW, so cute!!!
        does it come in BLACK and USB C
        I need this by friday!!
        sick beat headphones
        a cheat sheet for knots
        fast and furious poster
        this is damn good coffee, get me another
        could I speak to someone please
        the mug arrived broken
        you sent me the wrong size
        the colour is different from the picture
        I want to complain about a parcel
        the zip broke on day one
        do you have horror movies themed mugs
        vacuum that sucks up pet hair
        is your return policy strict
        nothing too stupid looking please
        a gift for my mad scientist brother
        """)

    static let calmChinese = lines("""
        差不多的价格还有别的吗
        不差钱，推荐最好的
        骗子面具有吗
        有没有愤怒的小鸟玩具
        空气炸锅多少钱
        垃圾桶有小一点的吗
        垃圾袋来一包
        这两个有什么差别
        有色差吗
        差价能退吗
        我要出差，推荐个箱子
        天气太差了，想买件外套
        不着急，慢慢来
        我没生气，就问问
        滚筒洗衣机能洗吗
        坑洼路面能穿的鞋
        破洞牛仔裤有吗
        可爱死了，再来一个
        笑死，这个杯子好逗
        热死了，有风扇吗
        孕吐恶心能吃这个吗
        含神经酰胺的面霜
        灿烂的颜色
        破壁机推荐
        转人工
        我要找真人
        几天之内可以退货
        杯子收到是碎的
        发错货了
        颜色跟图片完全不一样
        拉链第一天就坏了
        怎么投诉
        我的订单到哪了？？
        太好看了吧！！！
        傻瓜式相机有吗
        送给生气的女朋友什么好
        你好，在吗
        这个有没有用
        衣服了解一下
        这件没用过能退吗
        别生气，我就看看
        收到的不是我买的那个
        少发了一件
        我有点着急用，能今天发吗
        差多少钱包邮
        """)

    private static func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }
}
