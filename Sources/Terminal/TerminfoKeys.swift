import CTerminal

/// The key sequences terminfo has for the open terminal, beyond those every terminal is understood to send.
enum TerminfoKeys {
    private static let capabilities: [(name: String, key: KeyEvent)] = [
        ("kcuu1", KeyEvent(.up)), ("kcud1", KeyEvent(.down)), ("kcub1", KeyEvent(.left)), ("kcuf1", KeyEvent(.right)),
        ("khome", KeyEvent(.home)), ("kend", KeyEvent(.end)), ("kpp", KeyEvent(.pageUp)), ("knp", KeyEvent(.pageDown)),
        ("kich1", KeyEvent(.insert)), ("kdch1", KeyEvent(.delete)), ("kcbt", KeyEvent(.backTab)),
        ("kent", KeyEvent(.enter)),
    ] + (1...12).map { ("kf\($0)", KeyEvent(.function($0))) }

    static func sequences() -> [[UInt8]: KeyEvent] {
        var found: [[UInt8]: KeyEvent] = [:]
        for (name, key) in capabilities {
            guard let value = term_capability(name) else { continue }
            let bytes = Array(String(cString: value).utf8)
            var usual = InputDecoder()
            usual.feed(bytes)
            usual.flush()
            if bytes.count > 1, bytes[0] == 0x1B, usual.next() != .key(key) { found[bytes] = key }
        }
        return found
    }
}
