/// A small shop's service data, made up, in the layout of Python's `json.dump(…, indent=4)`.
enum ServiceDataSample {
    static let text = """
        {
            "products": {
                "p10": {
                    "name": "Lantern",
                    "product_id": "p10",
                    "variants": {
                        "v11": {
                            "item_id": "v11",
                            "options": {
                                "frame color": "red",
                                "size": "small"
                            },
                            "available": true,
                            "price": 20.5
                        },
                        "v12": {
                            "item_id": "v12",
                            "options": {
                                "frame color": "blue",
                                "size": "large"
                            },
                            "available": true,
                            "price": 24.0
                        },
                        "v13": {
                            "item_id": "v13",
                            "options": {
                                "frame color": "green",
                                "size": "small"
                            },
                            "available": false,
                            "price": 19.99
                        }
                    }
                },
                "p20": {
                    "name": "Café table",
                    "product_id": "p20",
                    "variants": {
                        "v21": {
                            "item_id": "v21",
                            "options": {
                                "material": "oak"
                            },
                            "available": true,
                            "price": 310.25
                        }
                    }
                }
            },
            "users": {
                "ada_1": {
                    "user_id": "ada_1",
                    "name": {
                        "first_name": "Ada",
                        "last_name": "Berg"
                    },
                    "address": {
                        "address1": "1 Mill Lane",
                        "address2": "Suite 2",
                        "city": "Porto",
                        "country": "USA",
                        "state": "TX",
                        "zip": "70001"
                    },
                    "email": "ada@example.com",
                    "payment_methods": {
                        "gift_card_1": {
                            "source": "gift_card",
                            "balance": 80.0,
                            "id": "gift_card_1"
                        },
                        "credit_card_1": {
                            "source": "credit_card",
                            "brand": "visa",
                            "last_four": "1234",
                            "id": "credit_card_1"
                        }
                    },
                    "orders": [
                        "#W1",
                        "#W3"
                    ]
                },
                "bo_2": {
                    "user_id": "bo_2",
                    "name": {
                        "first_name": "Bo",
                        "last_name": "Lind"
                    },
                    "address": {
                        "address1": "9 High Street",
                        "address2": "",
                        "city": "Bath",
                        "country": "USA",
                        "state": "ME",
                        "zip": "04530"
                    },
                    "email": "bo@example.com",
                    "payment_methods": {
                        "paypal_2": {
                            "source": "paypal",
                            "id": "paypal_2"
                        }
                    },
                    "orders": [
                        "#W2"
                    ]
                }
            },
            "orders": {
                "#W1": {
                    "order_id": "#W1",
                    "user_id": "ada_1",
                    "address": {
                        "address1": "1 Mill Lane",
                        "address2": "Suite 2",
                        "city": "Porto",
                        "country": "USA",
                        "state": "TX",
                        "zip": "70001"
                    },
                    "items": [
                        {
                            "name": "Lantern",
                            "product_id": "p10",
                            "item_id": "v11",
                            "price": 20.5,
                            "options": {
                                "frame color": "red",
                                "size": "small"
                            }
                        },
                        {
                            "name": "Lantern",
                            "product_id": "p10",
                            "item_id": "v11",
                            "price": 20.5,
                            "options": {
                                "frame color": "red",
                                "size": "small"
                            }
                        },
                        {
                            "name": "Café table",
                            "product_id": "p20",
                            "item_id": "v21",
                            "price": 300.0,
                            "options": {
                                "material": "oak"
                            }
                        }
                    ],
                    "status": "pending",
                    "fulfillments": [],
                    "payment_history": [
                        {
                            "transaction_type": "payment",
                            "amount": 341.0,
                            "payment_method_id": "credit_card_1"
                        }
                    ]
                },
                "#W3": {
                    "order_id": "#W3",
                    "user_id": "ada_1",
                    "address": {
                        "address1": "1 Mill Lane",
                        "address2": "Suite 2",
                        "city": "Porto",
                        "country": "USA",
                        "state": "TX",
                        "zip": "70001"
                    },
                    "items": [
                        {
                            "name": "Lantern",
                            "product_id": "p10",
                            "item_id": "v12",
                            "price": 24.0,
                            "options": {
                                "frame color": "blue",
                                "size": "large"
                            }
                        }
                    ],
                    "status": "delivered",
                    "fulfillments": [
                        {
                            "tracking_id": [
                                "5501"
                            ],
                            "item_ids": [
                                "v12"
                            ]
                        }
                    ],
                    "payment_history": [
                        {
                            "transaction_type": "payment",
                            "amount": 24.0,
                            "payment_method_id": "gift_card_1"
                        }
                    ]
                },
                "#W2": {
                    "order_id": "#W2",
                    "user_id": "bo_2",
                    "address": {
                        "address1": "9 High Street",
                        "address2": "",
                        "city": "Bath",
                        "country": "USA",
                        "state": "ME",
                        "zip": "04530"
                    },
                    "items": [
                        {
                            "name": "Lantern",
                            "product_id": "p10",
                            "item_id": "v13",
                            "price": 19.990000000000002,
                            "options": {
                                "frame color": "green",
                                "size": "small"
                            }
                        }
                    ],
                    "status": "cancelled",
                    "fulfillments": [],
                    "payment_history": [
                        {
                            "transaction_type": "payment",
                            "amount": 19.99,
                            "payment_method_id": "paypal_2"
                        },
                        {
                            "transaction_type": "refund",
                            "amount": 19.99,
                            "payment_method_id": "paypal_2"
                        }
                    ],
                    "cancel_reason": "ordered by mistake"
                }
            }
        }
        """

    static let policy = """
        # Lantern Shop policy

        Orders can be cancelled while they are pending.

        ## Returns

        - within 30 days
        - with the box
        """
}
