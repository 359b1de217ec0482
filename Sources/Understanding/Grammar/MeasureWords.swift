/// The measure words that Chinese counts and points with: 个, 双, 本.
enum MeasureWords {
    static let all: [String] = "个款件双条台只副把本瓶支顶盏套块盒袋包张口部对根辆份罐桶箱幅架卷枚提听饼".map(String.init)

    /// Phrases of a `PhraseTable`: each of `stems` with each measure word after it.
    static func phrases(after stems: [String]) -> String {
        stems.flatMap { stem in all.map { stem + $0 } }.joined(separator: "|")
    }
}
