import GRDB

/// The tables of a shop, as a history of migrations: one is never changed once released, another is added.
enum Schema {
    static let migrator: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 shop", migrate: createTables)
        migrator.registerMigration("2 articles of a shop's own intents") { db in
            try db.execute(sql: "ALTER TABLE utterance ADD COLUMN article TEXT")
        }
        migrator.registerMigration("3 changed products") { db in
            try db.execute(sql: """
                -- When each product last changed, deleted ones included.
                CREATE TABLE product_change (product TEXT PRIMARY KEY, revision INTEGER NOT NULL) WITHOUT ROWID;
                CREATE INDEX product_change_revision ON product_change (revision);
                INSERT INTO meta (key, value) VALUES ('\(ChangeRows.identity)', CAST(hex(randomblob(8)) AS BLOB));
                """)
        }
        migrator.registerMigration("4 interactions that can be forgotten") { db in
            try db.execute(sql: """
                -- The position names an interaction: it is never given to another.
                CREATE TABLE event (
                    position INTEGER PRIMARY KEY AUTOINCREMENT,
                    customer TEXT NOT NULL,
                    product TEXT NOT NULL,
                    kind TEXT NOT NULL,
                    stars INTEGER,
                    time INTEGER NOT NULL,
                    is_demo INTEGER NOT NULL
                );
                INSERT INTO event SELECT position, customer, product, kind, stars, time, is_demo FROM interaction ORDER BY position;
                DROP TABLE interaction;
                ALTER TABLE event RENAME TO interaction;
                CREATE INDEX interaction_customer ON interaction (customer, time);
                -- Of the catalogue's interactions, those that customers had forgotten (`InteractionRows.key`).
                CREATE TABLE forgotten_interaction (key TEXT PRIMARY KEY) WITHOUT ROWID;
                """)
        }
        migrator.registerMigration("5 changes by customer service") { db in
            try db.execute(sql: """
                -- The audit trail: the whole change, with its records before and after, stands in body.
                CREATE TABLE service_change (
                    position INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE,
                    customer TEXT NOT NULL,
                    order_id TEXT,
                    -- Whether it changed the customer's own record.
                    is_profile INTEGER NOT NULL,
                    action TEXT NOT NULL,
                    time INTEGER NOT NULL,
                    body BLOB NOT NULL
                );
                CREATE INDEX service_change_customer ON service_change (customer);
                CREATE INDEX service_change_order ON service_change (order_id);
                """)
        }
        migrator.registerMigration("6 customers by what they sign in with") { db in
            try db.execute(sql: """
                CREATE INDEX customer_email ON customer (\(CustomerRows.email));
                CREATE INDEX customer_postcode ON customer (\(CustomerRows.postcode));
                """)
        }
        migrator.registerMigration("7 hand-offs to a person") { db in
            try db.execute(sql: """
                -- The whole hand-off stands in body.
                CREATE TABLE handoff (id TEXT PRIMARY KEY, is_open INTEGER NOT NULL, body BLOB NOT NULL) WITHOUT ROWID;
                CREATE INDEX handoff_open ON handoff (is_open);
                CREATE TABLE handoff_message (
                    handoff TEXT NOT NULL,
                    number INTEGER NOT NULL,
                    -- Null for the customer.
                    colleague TEXT,
                    text TEXT NOT NULL,
                    time INTEGER NOT NULL,
                    PRIMARY KEY (handoff, number)
                ) WITHOUT ROWID;
                """)
        }
        return migrator
    }()

    private static func createTables(_ db: Database) throws {
        try db.execute(sql: """
            CREATE TABLE meta (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;

            -- The catalogue, replaced as a whole when its files change.
            CREATE TABLE product (
                position INTEGER PRIMARY KEY,
                id TEXT NOT NULL UNIQUE,
                category TEXT,
                brand TEXT,
                title BLOB NOT NULL,
                description BLOB NOT NULL,
                price INTEGER NOT NULL,
                former_price INTEGER,
                attributes BLOB NOT NULL,
                rating_average REAL,
                rating_count INTEGER NOT NULL DEFAULT 0,
                added INTEGER NOT NULL
            );
            -- listed_stock is what the catalogue said; stock is what is left of it.
            CREATE TABLE variant (
                id TEXT PRIMARY KEY,
                product INTEGER NOT NULL REFERENCES product(position) ON DELETE CASCADE,
                position INTEGER NOT NULL,
                options BLOB NOT NULL,
                price INTEGER NOT NULL,
                listed_stock INTEGER NOT NULL,
                stock INTEGER NOT NULL
            );
            CREATE INDEX variant_product ON variant (product, position);
            CREATE TABLE review (
                position INTEGER PRIMARY KEY,
                product TEXT NOT NULL,
                stars INTEGER NOT NULL,
                language TEXT NOT NULL,
                date INTEGER NOT NULL,
                author TEXT NOT NULL,
                text TEXT NOT NULL
            );
            CREATE INDEX review_product ON review (product);
            CREATE TABLE article (
                position INTEGER PRIMARY KEY,
                id TEXT NOT NULL,
                language TEXT NOT NULL,
                topic TEXT NOT NULL,
                title TEXT NOT NULL,
                updated INTEGER NOT NULL,
                passages BLOB NOT NULL
            );
            CREATE TABLE utterance (
                position INTEGER PRIMARY KEY,
                text TEXT NOT NULL,
                intent TEXT NOT NULL,
                language TEXT NOT NULL
            );

            -- Customers and what they do. is_demo marks rows that the catalogue's files brought.
            CREATE TABLE customer (id TEXT PRIMARY KEY, body BLOB NOT NULL) WITHOUT ROWID;
            CREATE TABLE interaction (
                position INTEGER PRIMARY KEY,
                customer TEXT NOT NULL,
                product TEXT NOT NULL,
                kind TEXT NOT NULL,
                stars INTEGER,
                time INTEGER NOT NULL,
                is_demo INTEGER NOT NULL
            );
            CREATE TABLE cart_line (
                customer TEXT NOT NULL,
                position INTEGER NOT NULL,
                product TEXT NOT NULL,
                variant TEXT NOT NULL,
                quantity INTEGER NOT NULL,
                PRIMARY KEY (customer, position)
            ) WITHOUT ROWID;
            CREATE TABLE shop_order (
                id TEXT PRIMARY KEY,
                customer TEXT NOT NULL,
                state TEXT NOT NULL,
                placed INTEGER NOT NULL,
                revision INTEGER NOT NULL,
                body BLOB NOT NULL,
                is_demo INTEGER NOT NULL
            );
            CREATE INDEX shop_order_customer ON shop_order (customer, placed);
            CREATE TABLE order_change (
                position INTEGER PRIMARY KEY,
                order_id TEXT NOT NULL REFERENCES shop_order(id),
                from_state TEXT NOT NULL,
                to_state TEXT NOT NULL,
                actor TEXT NOT NULL,
                policy TEXT,
                reason TEXT NOT NULL,
                time INTEGER NOT NULL
            );
            CREATE INDEX order_change_order ON order_change (order_id);
            CREATE TABLE turn (
                position INTEGER PRIMARY KEY,
                conversation TEXT NOT NULL,
                turn INTEGER NOT NULL,
                customer TEXT NOT NULL,
                utterance TEXT NOT NULL,
                reply TEXT NOT NULL,
                record TEXT NOT NULL,
                time INTEGER NOT NULL,
                UNIQUE (conversation, turn)
            );
            CREATE INDEX turn_customer ON turn (customer, time);
            """)
    }
}
