/// Sizes that are said by letters.
public enum LetterSizes {
    /// From small to large.
    public static let row = ["XXS", "XS", "S", "M", "L", "XL", "XXL", "XXXL"]
}
