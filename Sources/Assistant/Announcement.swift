public import Writing

/// Something the screen should say that no turn brought about.
public enum Announcement: Hashable, Sendable {
    /// A model server was found on this machine; `/model on` uses it.
    case modelFound(name: String)
    /// The catalogue's files have mistakes; the shop that was loaded before stays in use.
    case catalogueKept(mistakes: String)
    /// The file of the search index was damaged and has been made anew.
    case indexRebuilt
    /// What a colleague at the service desk did or wrote.
    case desk(DeskNews)
}
