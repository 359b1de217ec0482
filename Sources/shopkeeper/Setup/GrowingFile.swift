import Foundation
import Synchronization

/// A new file that is written piece by piece, each of them whole before the call returns: whoever kills the program
/// afterwards loses nothing.
final class GrowingFile: Sendable {
    let path: String
    private let state: Mutex<(handle: FileHandle, isWhole: Bool)>

    /// - Throws: `UserError` where there is such a file, or none can be made.
    init(path: String) throws {
        self.path = path
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw UserError(
                errno == EEXIST
                    ? "There is a file \(path) already. Give another name, or remove it."
                    : "The file \(path) cannot be made. Check the folder and its permissions.")
        }
        state = Mutex((FileHandle(fileDescriptor: descriptor, closeOnDealloc: true), true))
    }

    func append(_ text: String) {
        state.withLock { state in
            do { try state.handle.write(contentsOf: Data(text.utf8)) } catch { state.isWhole = false }
        }
    }

    /// - Throws: `UserError` where some of it could not be written.
    func close() throws {
        guard state.withLock({ state in
            (try? state.handle.close()) != nil && state.isWhole
        }) else { throw UserError("Not all of the session could be written to \(path). Make room and record it again.") }
    }
}
