import Commerce

/// For whom a present is: 送女朋友的, "a birthday gift for my husband", 给妈妈的礼物.
///
/// "A wallet for my dad" alone says neither that it is a present nor what a man would wear.
enum Recipient {
    /// - Returns: nil where no present is spoken of; without an audience where anybody may have it.
    static func present(in atoms: [Atom]) -> (range: Range<Int>, audience: String?)? {
        for lead in leads.matches(in: atoms) {
            var index = lead.range.upperBound
            while index < atoms.count, between.contains(atoms[index].text) { index += 1 }
            guard let person = people.match(in: atoms, at: index), !Negation.stands(before: lead.range.lowerBound, in: atoms) else { continue }
            if lead.meaning == .giving { return (lead.range.lowerBound..<person.range.upperBound, person.meaning) }
            if !occasions.matches(in: atoms).isEmpty { return (person.range, person.meaning) }
        }
        // "my wife's birthday", 老婆生日
        for person in people.matches(in: atoms) where days.match(in: atoms, at: person.range.upperBound) != nil {
            return (person.range, person.meaning)
        }
        return nil
    }

    private enum Lead: Sendable { case giving, serving }

    private static let leads = PhraseTable<Lead>([
        ("送|送给|送个|送我|gift to|give to|giving to|to give|to give to|gifting|surprise for", .giving), ("给|for", .serving),
    ])
    private static let between: Set<String> = ["我", "的", "你", "咱", "一", "个", "给", "位", "my", "our", "his", "her", "their", "a", "an", "the", "dear", "old", "older", "younger", "little", "best", "new", "future"]
    private static let days = PhraseTable<Bool>([
        ("birthday|'s birthday|anniversary|'s anniversary|bday|生日|的生日|过生日|要过生日|快过生日", true)
    ])
    private static let occasions = PhraseTable<Bool>([
        ("gift|gifts|present|presents|birthday|bday|anniversary|valentine's|christmas|礼物|生日|礼|纪念日|情人节|母亲节|父亲节|圣诞", true)
    ])
    private static let people = PhraseTable<String?>([
        (
            """
            女朋友|女友|老婆|媳妇|妻子|太太|妈妈|妈|老妈|母亲|婆婆|岳母|丈母娘|姐姐|妹妹|姐|妹|闺蜜|阿姨|姑姑|舅妈|婶婶|女同事|女领导|女老师|女生|女孩子|女士|\
            girlfriend|girlfriend's|wife|wife's|mom|mom's|mum|mum's|mother|mother's|sister|sister's|aunt|aunt's|fiancee|mother - in - law|bestie
            """, "women"),
        (
            """
            男朋友|男友|老公|丈夫|爸爸|爸|老爸|父亲|岳父|公公|老丈人|哥哥|弟弟|哥|弟|叔叔|舅舅|姑父|男同事|男领导|男老师|男生|男士|\
            boyfriend|boyfriend's|husband|husband's|dad|dad's|father|father's|brother|brother's|uncle|uncle's|hubby|father - in - law
            """, "men"),
        (
            """
            人|朋友|同事|老师|领导|客户|长辈|亲戚|爸妈|父母|爷爷|奶奶|外公|外婆|姥姥|姥爷|老人|同学|室友|师傅|对象|孩子|小孩|小朋友|宝宝|女儿|儿子|\
            friend|friends|friend's|colleague|coworker|boss|teacher|teachers|parents|grandma|grandpa|grandparents|grandmother|grandfather|partner|roommate|neighbour|neighbor|client|daughter|son|nephew|niece|kid|kids|baby|someone
            """, nil),
    ])
}
