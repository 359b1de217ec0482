import Storage
import Testing

@Suite struct ShopDirectoryTests {
    @Test func dataHomeIsTheOneTheEnvironmentNames() {
        #expect(ShopDirectory(environment: ["XDG_DATA_HOME": "/data", "HOME": "/home/a"]).path == "/data/shopkeeper")
        #expect(ShopDirectory(environment: ["HOME": "/home/a"]).path == "/home/a/.local/share/shopkeeper")
        #expect(ShopDirectory(environment: ["XDG_DATA_HOME": "data", "HOME": "/home/a"]).path == "/home/a/.local/share/shopkeeper")
    }

    @Test(arguments: ["", "../x", "a/b", "-a", "a b", "名", ".", String(repeating: "a", count: 65)])
    func namesThatLeaveTheFolderAreRefused(name: String) throws {
        let folder = try TemporaryFolder()
        #expect(throws: StorageError.self) { try ShopDirectory(path: folder.path).database(of: name) }
    }

    @Test func everyShopHasAFolder() throws {
        let folder = try TemporaryFolder()
        let directory = ShopDirectory(path: folder.path)
        #expect(directory.shops().isEmpty)
        for name in ["electronics", "demo"] { _ = try SQLiteShopStore(path: directory.database(of: name)) }
        #expect(directory.shops() == ["demo", "electronics"])
    }

    @Test func aFileInTheWayIsNamed() throws {
        let folder = try TemporaryFolder()
        try folder.write("", to: "shops")
        #expect(throws: StorageError(.unwritable, path: folder.path + "/shops/demo")) {
            try ShopDirectory(path: folder.path).database(of: "demo")
        }
    }
}
