/// British and American spellings of one word are one word.
enum EnglishVariants {
    /// The American spelling of a lower-case word, where it begins with one of the listed British ones.
    static func american(_ word: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard let first = word.first, (97...122).contains(first) else { return nil }
        for (british, american) in familiesByLetter[Int(first - 97)] where word.starts(with: british) {
            return american + word.dropFirst(british.count)
        }
        return nil
    }

    /// By first letter, each as it stands below.
    private static let familiesByLetter: [[(british: [UInt8], american: [UInt8])]] = (97...122).map { letter in
        families.filter { $0.british.first == letter }
    }

    /// Beginnings, so that inflections follow: "coloured", "colours".
    private static let families: [(british: [UInt8], american: [UInt8])] = """
        colour color|grey gray|jewellery jewelry|jeweller jeweler|pyjama pajama|aluminium aluminum|favour favor|flavour flavor|
        odour odor|armour armor|harbour harbor|vapour vapor|humour humor|honour honor|labour labor|savour savor|neighbour neighbor|
        parlour parlor|behaviour behavior|fibre fiber|centre center|theatre theater|litre liter|millilitre milliliter|metre meter|
        centimetre centimeter|millimetre millimeter|kilometre kilometer|tyre tire|mould mold|cosy cozy|cosier cozier|cosies cozies|
        woollen woolen|yoghurt yogurt|doughnut donut|travell travel|cancell cancel|labell label|modell model|levell level|
        enamell enamel|panell panel|swivell swivel|moisturis moisturiz|organis organiz|personalis personaliz|customis customiz|
        sterilis steriliz|minimis minimiz|deodoris deodoriz|vaporis vaporiz|atomis atomiz|tenderis tenderiz|liquidis liquidiz|
        oxidis oxidiz|ageing aging|catalogue catalog|programme program|whiskey whisky|licence license|defence defense|
        sulphate sulfate|sulphur sulfur|aeroplane airplane|gramme gram|omelette omelet|barbeque barbecue|racquet racket|sceptic skeptic|
        analyse analyze|plough plow|mollusc mollusk|draughtproof draftproof|tranquillis tranquiliz
        """.split(separator: "|").compactMap { pair in
            let words = pair.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
            return words.count == 2 ? (words[0], words[1]) : nil
        }
}
