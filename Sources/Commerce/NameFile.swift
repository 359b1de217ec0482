/// The examples in a shop's utterances that are no intent but bare names, by what they name.
public enum NameFile {
    public static let goods = "name_of_goods"
    public static let other = "name_of_other"

    public static func label(isOfGoods: Bool) -> String { isOfGoods ? goods : other }
}
