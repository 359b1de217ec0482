/// Which locale the characters are handled in: decided from the environment alone.
enum CharacterLocale: Hashable {
    /// What the environment says.
    case environment
    /// C.UTF-8, because the environment says nothing, or asks for UTF-8 in a locale that is not installed.
    case neutral
    /// The environment asks for another codeset; the variable and its value.
    case refused(setting: String)

    /// - Parameter codeset: what the environment's locale encodes in; nil where it is not installed.
    init(environment: (String) -> String?, codeset: String?) {
        let setting = ["LC_ALL", "LC_CTYPE", "LANG"]
            .compactMap { name in environment(name).map { (name: name, value: $0) } }
            .first { !$0.value.isEmpty }
        guard let setting else {
            self = .neutral
            return
        }
        let value = setting.value.lowercased()
        let asksForUTF8 = value.contains("utf-8") || value.contains("utf8")
        self = if codeset == "UTF-8" {
            .environment
        } else if codeset == nil, asksForUTF8 {
            .neutral
        } else {
            .refused(setting: "\(setting.name)=\(setting.value)")
        }
    }
}
