import Testing

@testable import Text

@Suite struct FoldingTests {
    @Test(arguments: [
        ("藍牙耳機", "蓝牙耳机"), ("乾燥肌膚", "干燥肌肤"), ("餅乾", "饼干"), ("以後", "以后"), ("皇后", "皇后"), ("這裏", "这里"), ("這裡", "这里"),
        ("麵條", "面条"), ("洗面乳", "洗面乳"), ("寬鬆", "宽松"), ("松木", "松木"), ("頭髮", "头发"), ("發貨", "发货"), ("鬍鬚刀", "胡须刀"), ("襯衫", "衬衫"),
        ("雙肩背包", "双肩背包"), ("羽絨衣", "羽绒衣"), ("隻", "只"), ("檯燈", "台灯"), ("臺灣", "台湾"), ("衛生紙", "卫生纸"), ("衞生紙", "卫生纸"),
        ("穿著舒服", "穿着舒服"), ("著名", "著名"), ("名著", "名著"), ("給妳", "给你"), ("項鍊", "项链"), ("手錶", "手表"), ("價錢", "价钱"),
        ("ＵＳＢ－Ｃ藍牙", "usb-c蓝牙"), ("蓝牙耳机", "蓝牙耳机"), ("俱乐部", "俱乐部"), ("Ｔ恤", "t恤"),
    ])
    func traditionalCharactersAreSimplified(_ text: String, _ folded: String) {
        #expect(Folding.fold(text) == folded)
    }

    @Test func simplifyingKeepsEveryCharactersPlace() {
        let text = "我想買一雙鞋，預算500元以內，不要皮製的"
        #expect(Folding.fold(text).unicodeScalars.count == text.unicodeScalars.count)
    }

    @Test func foldingTwiceChangesNothingOnChineseText() {
        var random = SeededGenerator(state: 21)
        for _ in 0..<3000 {
            var scalars = String.UnicodeScalarView()
            for _ in 0..<8 {
                let range: ClosedRange<UInt32> = Bool.random(using: &random) ? 0x4E00...0x9FFF : 0xF900...0xFAFF
                if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) { scalars.append(scalar) }
            }
            let once = Folding.fold(String(scalars))
            #expect(Folding.fold(once) == once)
        }
        #expect(Folding.fold("穿\u{FA5F}") == "穿着")
    }

    @Test(arguments: [
        ("colour", "color"), ("coloured", "colored"), ("grey", "gray"), ("jewellery", "jewelry"), ("pyjamas", "pajamas"), ("moisturiser", "moisturizer"),
        ("organiser", "organizer"), ("fibre", "fiber"), ("cancelling", "canceling"), ("woollen", "woolen"), ("tyres", "tires"), ("favourite", "favorite"),
        ("aluminium", "aluminum"), ("cosy", "cozy"), ("travellers", "travelers"), ("yoghurt", "yogurt"),
    ])
    func britishAndAmericanSpellingsAreOneWord(_ british: String, _ american: String) {
        let analyzer = Analyzer()
        #expect(analyzer.terms(british) == analyzer.terms(american))
    }

    @Test(arguments: ["four", "hour", "pour", "contour", "greed", "metric", "central", "cosmos", "model"])
    func otherWordsKeepTheirSpelling(_ word: String) {
        #expect(Array(word.utf8).withUnsafeBufferPointer { EnglishVariants.american($0) } == nil)
    }

    @Test(arguments: [("芽", "牙", true), ("保", "宝", true), ("服", "福", true), ("山", "商", true), ("你", "里", true), ("国", "面", false)])
    func soundsAreCompared(_ left: Unicode.Scalar, _ right: Unicode.Scalar, _ isNear: Bool) {
        #expect(Pinyin.isNear(left, right) == isNear)
    }

    @Test func tablesAreComplete() {
        #expect(CommonEnglish.contains(stem: "short") && CommonEnglish.contains(stem: "desert") && CommonEnglish.contains(stem: "zone"))
        #expect(!CommonEnglish.contains(stem: "hedphon") && !CommonEnglish.contains(stem: "shor t") && !CommonEnglish.contains(stem: ""))
        for character in "啊牙保服绿女乐长嗮煲座" { #expect(Pinyin.syllable(character.unicodeScalars.first!) != nil) }
    }
}
