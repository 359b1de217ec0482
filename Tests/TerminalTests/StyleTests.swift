import Foundation
@testable import Terminal
import Testing

@Suite struct StyleTests {
    private static let named: [Color] = [.accent, .muted, .positive, .warning, .negative, .secondary]

    @Test(arguments: named)
    func namedColoursAreReadableOnBlackAndOnWhite(color: Color) throws {
        let luminance = relativeLuminance(Int(try #require(color.index(in: .palette))))
        #expect((luminance + 0.05) / 0.05 >= 3.5)
        #expect(1.05 / (luminance + 0.05) >= 3.5)
    }

    /// WCAG 2.2's relative luminance of one of xterm's colours from 16.
    private func relativeLuminance(_ index: Int) -> Double {
        let levels = [0, 95, 135, 175, 215, 255]
        let cube = index - 16
        let gray = 8 + (index - 232) * 10
        let channels = index >= 232 ? [gray, gray, gray] : [levels[cube / 36], levels[cube / 6 % 6], levels[cube % 6]]
        let linear = channels.map { channel in
            let value = Double(channel) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }

    @Test func noColourIndexExceedsTheDepth() {
        for color in Self.named + [.indexed(3), .indexed(12), .indexed(200)] {
            for depth in ColorDepth.allCases {
                #expect(color.index(in: depth).map { Int($0) < depth.rawValue } ?? true)
            }
        }
    }

    @Test func aSetNoColorTurnsColoursOff() {
        #expect(ColorDepth(colors: 256, noColor: "1") == .monochrome)
        #expect(ColorDepth(colors: 256, noColor: "") == .palette)
        #expect(ColorDepth(colors: 88, noColor: nil) == .sixteen)
        #expect(ColorDepth(colors: 8, noColor: nil) == .eight)
        #expect(ColorDepth(colors: 0, noColor: nil) == .monochrome)
    }

    @Test func mutedTextIsDimWhereThereIsNoGrey() {
        let look = RenderedStyle(.muted, depth: .eight, canStrikeThrough: true)
        #expect(look.attributes == .dim)
        #expect(look.foreground == nil)
    }

    @Test func strikethroughFallsBackToDim() {
        #expect(RenderedStyle(.strikethrough, depth: .palette, canStrikeThrough: false).attributes == .dim)
        #expect(RenderedStyle(.strikethrough, depth: .palette, canStrikeThrough: true).attributes == .strikethrough)
    }

    @Test func aMissingBackgroundIsShownReversed() {
        let look = RenderedStyle(Style(.indexed(231), on: .indexed(24)), depth: .eight, canStrikeThrough: true)
        #expect(look.attributes == .reverse)
        #expect(look.foreground == nil && look.background == nil)
    }
}
