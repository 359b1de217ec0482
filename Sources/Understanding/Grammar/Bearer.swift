/// People and animals, whose weight and height are no criteria: "for a dog of 35 kg", 身高一米七.
enum Bearer {
    /// - Parameter amount: a weight or a length with the words that bound it.
    static func isMeasured(by amount: Range<Int>, in atoms: [Atom]) -> Bool {
        if bodies.match(in: atoms, endingAt: links(before: amount.lowerBound, in: atoms)) != nil { return true }
        var next = amount.upperBound
        while next < atoms.count, afterAmounts.contains(atoms[next].text) { next += 1 }
        if beings.match(in: atoms, at: next) != nil { return true }
        let last = links(before: amount.lowerBound, in: atoms)
        // "for kids under 1 kg" bounds the thing.
        let isBare = last < amount.lowerBound || atoms[amount.lowerBound].kind == .number || NumberGrammar.isNumeral(atoms[amount.lowerBound])
        return isBare && beings.match(in: atoms, endingAt: last) != nil
    }

    private static func links(before index: Int, in atoms: [Atom]) -> Int {
        var index = index
        while index > 0, beforeAmounts.contains(atoms[index - 1].text) { index -= 1 }
        return index
    }

    private static let beforeAmounts: Set<String> = ["of", "that", "who", "weighs", "weigh", "weighing", "is", "'s", "about", "around", "at", "有", "重", "大概", "大约", "差不多", "是", "约", "了"]
    private static let afterAmounts: Set<String> = ["-", "old", "的", "重", "高", "tall", "左右", "大"]
    private static let beings = PhraseTable<Bool>([
        (
            """
            dog|dogs|puppy|puppies|cat|cats|kitten|kittens|pup|child|kid|toddler|baby|infant|person|man|woman|adult|boy|girl|he|she|i|i'm|my son|my daughter|rider|labrador|retriever|husky|\
            狗|狗狗|犬|小狗|大狗|猫|猫咪|小猫|孩子|小孩|宝宝|婴儿|男生|女生|男人|女人|大人|成人|我|人|金毛|拉布拉多|柯基|泰迪|哈士奇|边牧
            """, true)
    ])
    private static let bodies = PhraseTable<Bool>([
        ("身高|体重|腰围|胸围|臀围|脚长|肩宽|my height|my weight|i weigh|he weighs|she weighs|dog weighs|cat weighs|i am|i'm|he is|she is|he's|she's", true)
    ])
}
