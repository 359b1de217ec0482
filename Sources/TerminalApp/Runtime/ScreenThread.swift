import Foundation

/// The thread that owns the screen: curses must be called from one thread, and waiting there must not hold up the
/// concurrency pool.
enum ScreenThread {
    static func start(_ body: @escaping @Sendable () -> Void) {
        let thread = Thread(block: body)
        thread.name = "screen"
        // Layout recurses little, but a debug build's frames are large.
        thread.stackSize = 8 << 20
        thread.start()
    }
}
