import Commerce

/// Whether an utterance is no sentence but the name of a thing, as people type into a shop's search box:
/// 不锈钢晾衣架, "led bulb e27", kfr-35gw.
enum NounPhrase {
    /// Longer ones are as often sentences as names.
    private static let longestChinese = 24
    private static let longestEnglish = 7

    /// No pronoun, no question, no particle, and no verb of asking or telling where such a verb would stand. Linear in
    /// the atoms.
    static func isBare(_ atoms: [Atom]) -> Bool {
        let said = atoms.count { $0.kind != .mark }
        let isChinese = atoms.contains { $0.kind == .han }
        guard said > 0, said <= (isChinese ? longestChinese : longestEnglish), !atoms.contains(where: { $0.text == "?" }) else { return false }
        guard let start = atoms.firstIndex(where: { $0.kind != .mark }), openings.match(in: atoms, at: start)?.meaning != true else { return false }
        return sentenceWords.matches(in: atoms).allSatisfy { !$0.meaning }
    }

    /// "k380", "5w30", kfr-35gw: letters and digits in one word.
    static func isModel(_ atom: Atom) -> Bool {
        guard atom.kind != .han, atom.kind != .mark, !atom.isOrderNumber else { return false }
        var hasDigit = false, hasLetter = false
        for scalar in atom.text.unicodeScalars {
            if (48...57).contains(scalar.value) { hasDigit = true } else if (97...122).contains(scalar.value) { hasLetter = true }
        }
        return hasDigit && hasLetter
    }

    /// Said anywhere they make a sentence. False marks words that hold one of the others and are themselves names.
    private static let sentenceWords = PhraseTable<Bool>([
        (
            """
            我|你|您|他|她|它|咱|吗|呢|吧|啊|呀|哦|嘛|了|怎么|怎样|咋|什么|啥|多少|多久|几点|几个|几天|哪|谁|为什么|如何|是否|是不是|能不能|可以|有没有|\
            请|告诉|关掉|查一下|查查|打电话|发短信|提醒我|要|是|在|到|好的|这|那个|那些|今天|明天|昨天|今晚|现在
            """, true),
        (
            """
            i|i'm|i'd|i've|me|my|you|your|he|she|it|its|we|they|them|what|what's|how|when|where|where's|why|which|who|who's|whose|is|are|am|was|were|do|does|did|can|could|\
            will|would|should|shall|may|has|have|had|be|please|tell|show|give|get|find|close|turn|call|text|send|cancel|translate|\
            remind|explain|define|let|let's|the|this|that|these|those|not|no|yes|ok|okay|thanks|today|tomorrow|tonight|now
            """, true),
        (
            """
            到手|到货|独到|周到|签到|到家|到期|要领|重要|主要|纪要|概要|摘要|要件|在线|存在|吉他|其他|他汀|他达|他命|迷你|茶吧|酒吧|网吧|贴吧|吧台|吧椅|吧凳|吧机|吧唧|请柬|请帖|\
            自我|啊呀|了凡|哪吒|是非|现代|现在进行时|谁的青春
            """, false),
    ])

    /// Verbs of orders and wishes, where they come first. False marks names that begin like one.
    private static let openings = PhraseTable<Bool>([
        (
            """
            帮|想|去|看|听|查|念|背|写|猜|唱|说|讲|播|放|读|订|买|打开|打给|拨|拨打|呼叫|关闭|搜|搜索|找|来|来个|来首|来一|换到|切|切换|转到|做|教|导航|翻译|取消|退出|\
            启动|查询|播放|进入|下载|发送|发|给|把|让|用|谢|推荐|调|开|上网|回|提醒|存|有|没有|不|别|最近有|下一|上一
            """, true),
        ("open|play|set|book a|book me|read|write|navigate|launch|start|stop|pause|add|make|cook|recommend", true),
        (
            """
            想象|去胶|去污|去角质|去皮|去黑头|去味|去屑|去甲醛|去油|去渍|去湿|到手香|看台|看护|听诊器|听筒|听力|查询机|念珠|念佛|背包|背心|背带|背垫|背胶|背景|背篓|背夹|背板|背光|\
            背负|背靠|背膜|背贴|背绳|写字|写真|写生|写码器|唱片|唱机|唱戏机|说明书|讲台|讲桌|播放器|播种|播种机|放大镜|放大器|放线|放水|放油|放电|放音|放料|放生|读卡器|读书|读写器|读头|读数|订书|订婚|订制|\
            买菜|拨片|拨码|拨叉|拨动|拨浪鼓|找平|找平器|搜救|来电显示|切菜|切割|切片|切丝|切肉|切纸|切刀|切粒|切管|切断|切削|切条|切换器|切线|做旧|教师|教材|教具|教学|教鞭|教案|教辅|导航仪|导航机|导航一体|翻译机|翻译笔|翻译器|\
            启动器|启动电源|启动机|启动电机|启动钥匙|播放机|发夹|发箍|发圈|发卡|发膜|发光|发热|发电|发动机|发饰|发簪|发泡|发酵|发蜡|发胶|发条|发射|发带|发财|发套|发烧|发绳|发帽|发根|发酒|给皂|给水|给袋|给液|给油|给料|\
            把手|把套|把位|用品|用纸|调料|调味|调光|调音|调压|调节|调色|调速|调试|调理|调温|调压阀|开关|开瓶|开心|开水|开衫|开孔|开罐|开信刀|开线|开口|开塞露|开叉|开板|开学|开箱|开业|开光|开胃|开锁|开窗|\
            回力|回收|回形针|回墨|回礼|回流|回旋|回油|回头客|存钱罐|存储|存折|有机|有线|有源|有色|有声|有氧|有轨|不锈钢|不干胶|不粘|不倒翁|不织布|不二|不透|不掉|不易|不沾|不伤|不含|不带|不夹|别墅|别针|别克|别扣
            """, false),
        ("open toe|open back|open frame|open front|open mesh|open shelf|open ear|play mat|play doh|play tent|play set|play kitchen|play dough|set of|read along|start button|stop watch|stop valve|make up|write on", false),
    ])
}
