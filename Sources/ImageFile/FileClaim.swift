import Foundation

/// The right to write a file, which one writer has at a time. It ends with the process, however that ends.
///
/// It is a lock on the file beside it that the new bytes go to, under the name that ends in ".new".
public final class FileClaim {
    let path: String
    let temporaryPath: String
    let descriptor: Int32
    private var isUsed = false

    /// - Parameter waits: for a writer that has the right; otherwise nil is given where there is one.
    /// - Throws: `FileDamage.unwritable`.
    public init?(_ path: String, waits: Bool) throws(FileDamage) {
        self.path = path
        temporaryPath = path + ".new"
        while true {
            let descriptor = open(temporaryPath, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
            guard descriptor >= 0 else { throw .unwritable(path: temporaryPath, reason: String(cString: strerror(errno))) }
            while flock(descriptor, waits ? LOCK_EX : LOCK_EX | LOCK_NB) != 0 {
                if errno == EINTR { continue }
                let reason = errno
                close(descriptor)
                if reason == EWOULDBLOCK { return nil }
                throw .unwritable(path: temporaryPath, reason: String(cString: strerror(reason)))
            }
            // Whoever had it may have given the file its name, or removed it.
            if Self.isSameFile(descriptor, temporaryPath) {
                self.descriptor = descriptor
                return
            }
            close(descriptor)
        }
    }

    deinit {
        if !isUsed { unlink(temporaryPath) }
        close(descriptor)
    }

    /// Puts what was written in the place of the file.
    func use() throws(FileDamage) {
        guard fsync(descriptor) == 0, rename(temporaryPath, path) == 0 else { throw failure }
        isUsed = true
        // The new name is on the disk only when the folder is.
        let folder = open((path as NSString).deletingLastPathComponent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if folder >= 0 {
            fsync(folder)
            close(folder)
        }
    }

    var failure: FileDamage { .unwritable(path: temporaryPath, reason: String(cString: strerror(errno))) }

    private static func isSameFile(_ descriptor: Int32, _ path: String) -> Bool {
        var (own, named) = (stat(), stat())
        return fstat(descriptor, &own) == 0 && stat(path, &named) == 0 && own.st_ino == named.st_ino && own.st_dev == named.st_dev
    }
}
