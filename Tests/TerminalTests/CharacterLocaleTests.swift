@testable import Terminal
import Testing

@Suite struct CharacterLocaleTests {
    private func decision(_ environment: [String: String], codeset: String?) -> CharacterLocale {
        CharacterLocale(environment: { environment[$0] }, codeset: codeset)
    }

    @Test func anEnvironmentThatSaysNothingFallsBackToUTF8() {
        #expect(decision([:], codeset: "ANSI_X3.4-1968") == .neutral)
        #expect(decision(["LANG": "", "LC_ALL": ""], codeset: "ANSI_X3.4-1968") == .neutral)
    }

    @Test func aUTF8EnvironmentIsTaken() {
        #expect(decision(["LANG": "zh_CN.UTF-8"], codeset: "UTF-8") == .environment)
    }

    @Test func aUTF8LocaleThatIsNotInstalledFallsBack() {
        #expect(decision(["LANG": "en_US.UTF-8"], codeset: nil) == .neutral)
        #expect(decision(["LC_CTYPE": "zh_CN.utf8"], codeset: nil) == .neutral)
    }

    @Test func anotherCodesetIsRefusedByTheVariableThatSaysSo() {
        #expect(decision(["LANG": "C"], codeset: "ANSI_X3.4-1968") == .refused(setting: "LANG=C"))
        #expect(
            decision(["LANG": "C.UTF-8", "LC_ALL": "zh_CN.GB18030"], codeset: "GB18030")
                == .refused(setting: "LC_ALL=zh_CN.GB18030"))
        #expect(decision(["LANG": "zh_CN"], codeset: nil) == .refused(setting: "LANG=zh_CN"))
    }

    @Test func errorsSayWhatToDo() {
        let sentence = TerminalError.notUTF8(setting: "LC_ALL=C").description
        #expect(sentence.hasPrefix("The terminal's locale is not UTF-8 (LC_ALL=C). Start with: LC_ALL=C.UTF-8 "))
        #expect(sentence.hasSuffix("or use --plain."))
    }
}
