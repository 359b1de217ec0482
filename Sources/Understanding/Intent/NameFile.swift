/// The examples in a shop's utterances that are no intent but bare names, by what they name.
enum NameFile {
    static let goods = "name_of_goods"
    static let other = "name_of_other"

    static func label(isOfGoods: Bool) -> String { isOfGoods ? goods : other }
}
