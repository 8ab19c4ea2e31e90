-- Every row belongs to a tenant, and the tenant is part of every key: a reference cannot lead from one tenant to another.

create table category (
    id uuid primary key default uuidv7(),
    parent_id uuid references category,
    name text not null check (length(name) <= 80),
    position int not null
);
create unique index category_root on category ((true)) where parent_id is null;
create index category_children on category (parent_id, position);

create table product (
    sku text primary key check (sku ~ '^[A-Z]{2,4}-[0-9]{4,8}$'),
    name text not null,
    category_id uuid not null references category,
    tax_rate numeric(5, 4) not null check (tax_rate >= 0 and tax_rate <= 1)
);
create index product_category on product (category_id);

create table price (
    sku text not null references product,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    amount numeric(14, 2) not null check (amount >= 0),
    primary key (sku, currency)
);

create table customer (
    tenant_id text not null,
    id uuid not null default uuidv7(),
    version bigint not null default 1,
    email text not null,
    first_name text,
    last_name text not null,
    birth_date date,
    language text not null default 'en',
    address jsonb,
    fax_number text,
    created_at timestamptz not null default now(),
    primary key (tenant_id, id)
);
create unique index customer_email on customer (tenant_id, lower(email));
create index customer_page on customer (tenant_id, created_at, id);

-- Numbers may have gaps: without gaps, every order would wait for the one before it.
create sequence order_number;

create table orders (
    tenant_id text not null,
    id uuid not null default uuidv7(),
    number text not null,
    version bigint not null default 1,
    status text not null default 'pending'
        check (status in ('pending', 'on_hold', 'paid', 'shipped', 'delivered', 'cancelled')),
    customer_id uuid,
    channel text not null default 'web' check (channel in ('web', 'app', 'phone')),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    total numeric(14, 2) not null check (total >= 0),
    shipping_address jsonb not null,
    billing_address jsonb,
    shipping_method text not null default 'standard' check (shipping_method in ('standard', 'express', 'pickup')),
    coupon_code text,
    delivery_instructions text,
    gift_message text,
    metadata jsonb not null default '{}',
    tags text[] not null default '{}',
    shipment jsonb,
    cancellation jsonb,
    events bigint not null default 0,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (tenant_id, id),
    unique (tenant_id, number),
    foreign key (tenant_id, customer_id) references customer
);
-- One for each sequence of the list, and one for each filter that leaves few rows.
create index orders_by_age on orders (tenant_id, created_at, id);
create index orders_by_total on orders (tenant_id, total, id);
create index orders_of_customer on orders (tenant_id, customer_id, created_at, id);
create index orders_in_status on orders (tenant_id, status, created_at, id);
create index orders_by_change on orders (tenant_id, updated_at);

create table order_line (
    tenant_id text not null,
    order_id uuid not null,
    id uuid not null default uuidv7(),
    position bigint generated always as identity,
    version bigint not null default 1,
    sku text not null references product,
    quantity int not null check (quantity between 1 and 999),
    gift_wrap boolean not null default false,
    unit_price numeric(14, 2) not null,
    tax_rate numeric(5, 4) not null,
    total numeric(14, 2) generated always as (unit_price * quantity) stored,
    primary key (tenant_id, order_id, id),
    foreign key (tenant_id, order_id) references orders on delete cascade
);
create index order_line_product on order_line (sku);

create table attachment (
    tenant_id text not null,
    id uuid not null default uuidv7(),
    order_id uuid not null,
    kind text not null check (kind in ('invoice', 'delivery_note', 'photo')),
    file_name text not null,
    media_type text not null,
    content bytea not null,
    labels text[] not null default '{}',
    created_at timestamptz not null default now(),
    primary key (tenant_id, id),
    foreign key (tenant_id, order_id) references orders on delete cascade
);
create index attachment_order on attachment (tenant_id, order_id);

create table payment (
    tenant_id text not null,
    id uuid not null default uuidv7(),
    order_id uuid not null,
    amount numeric(14, 2) not null check (amount > 0),
    currency text not null,
    method_type text not null check (method_type in ('card', 'sepa', 'invoice', 'wallet')),
    -- The token or account number, encrypted.
    reference bytea,
    status text not null check (status in ('requires_action', 'authorized', 'captured', 'failed')),
    captured_at timestamptz,
    created_at timestamptz not null default now(),
    primary key (tenant_id, id),
    foreign key (tenant_id, order_id) references orders,
    check ((status = 'captured') = (captured_at is not null))
);
create index payment_order on payment (tenant_id, order_id, created_at, id);
create index payment_page on payment (tenant_id, created_at, id);
create index payment_open on payment (created_at) where status = 'authorized';

create table refund (
    tenant_id text not null,
    id uuid not null default uuidv7(),
    payment_id uuid not null,
    amount numeric(14, 2) not null check (amount > 0),
    currency text not null,
    reason text check (reason in ('damaged', 'wrong_item', 'late', 'withdrawn')),
    comment text,
    status text not null default 'pending' check (status in ('pending', 'succeeded', 'failed')),
    created_at timestamptz not null default now(),
    primary key (tenant_id, id),
    foreign key (tenant_id, payment_id) references payment
);
create index refund_payment on refund (tenant_id, payment_id);
create index refund_open on refund (created_at) where status = 'pending';

create table webhook_subscription (
    tenant_id text not null,
    id uuid not null default uuidv7(),
    callback_url text not null,
    events text[] not null check (cardinality(events) > 0),
    -- The key of the signatures, encrypted.
    secret bytea,
    created_at timestamptz not null default now(),
    primary key (tenant_id, id)
);

-- What is to be sent, written in the transaction of the change that it tells of: neither is there without the other.
create table outbox (
    id uuid primary key default uuidv7(),
    tenant_id text not null,
    subscription_id uuid not null,
    payload text not null,
    attempts int not null default 0,
    next_attempt_at timestamptz not null default now(),
    created_at timestamptz not null default now(),
    delivered_at timestamptz,
    given_up_at timestamptz,
    foreign key (tenant_id, subscription_id) references webhook_subscription on delete cascade
);
create index outbox_due on outbox (next_attempt_at) where delivered_at is null and given_up_at is null;
create index outbox_subscription on outbox (tenant_id, subscription_id);

-- A row is there if and only if the effect is: both are written in one transaction.
create table idempotency_key (
    tenant_id text not null,
    key text not null,
    request text not null,
    status int,
    headers jsonb,
    body text,
    created_at timestamptz not null default now(),
    primary key (tenant_id, key)
);
create index idempotency_key_age on idempotency_key (created_at);

-- Lost with a crash, and no harm done: not worth the write-ahead log.
create unlogged table rate_window (
    client text not null,
    starts_at timestamptz not null,
    used bigint not null,
    primary key (client, starts_at)
);
create index rate_window_age on rate_window (starts_at);
