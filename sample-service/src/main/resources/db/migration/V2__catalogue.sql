insert into category (id, parent_id, name, position) values
    ('0a4c5b1e-6d0c-4f56-9a77-5be1f0f86a00', null, 'Everything', 0),
    ('0a4c5b1e-6d0c-4f56-9a77-5be1f0f86a01', '0a4c5b1e-6d0c-4f56-9a77-5be1f0f86a00', 'Books', 0),
    ('0a4c5b1e-6d0c-4f56-9a77-5be1f0f86a02', '0a4c5b1e-6d0c-4f56-9a77-5be1f0f86a01', 'Poetry', 0),
    ('0a4c5b1e-6d0c-4f56-9a77-5be1f0f86a03', '0a4c5b1e-6d0c-4f56-9a77-5be1f0f86a00', 'Tableware', 1);

insert into product (sku, name, category_id, tax_rate) values
    ('BK-204817', 'Collected poems', '0a4c5b1e-6d0c-4f56-9a77-5be1f0f86a02', 0.07),
    ('BK-204818', 'An atlas of clouds', '0a4c5b1e-6d0c-4f56-9a77-5be1f0f86a01', 0.07),
    ('MUG-0042', 'A mug', '0a4c5b1e-6d0c-4f56-9a77-5be1f0f86a03', 0.19);

insert into price (sku, currency, amount) values
    ('BK-204817', 'EUR', 24.90),
    ('BK-204817', 'GBP', 21.50),
    ('BK-204818', 'EUR', 39.00),
    ('MUG-0042', 'EUR', 12.90),
    ('MUG-0042', 'GBP', 10.90);
