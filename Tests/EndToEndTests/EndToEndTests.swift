import Testing

/// The real binary, driven as a user and as a script would. One test after another: each starts processes of its own,
/// and waits for what they show.
@Suite(.serialized, .timeLimit(.minutes(30))) struct EndToEndTests {}
