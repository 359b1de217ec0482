public import ImageFile

/// An index's files are images (`FileImage`) of its sections.
typealias IndexImage = FileImage<IndexSection>
typealias IndexHeader = FileHeader<IndexSection>
typealias IndexBytes = FileBytes
typealias IndexSlice = FileSlice
typealias IndexFileWriter = FileWriter
public typealias IndexFileClaim = FileClaim
/// Why an index file cannot be used; it is made anew from the shop's database.
public typealias IndexDamage = FileDamage
