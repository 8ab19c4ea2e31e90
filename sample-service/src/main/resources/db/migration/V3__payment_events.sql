-- Who is told of payments is a setting of the shop, not a subscription that its clients manage.
alter table webhook_subscription
    add column source text not null default 'api' check (source in ('api', 'settings')),
    add column stopped_at timestamptz;
create unique index webhook_of_settings on webhook_subscription (tenant_id) where source = 'settings';

-- What has arrived is kept for a while to be looked at, and then goes.
create index outbox_done on outbox (coalesce(delivered_at, given_up_at)) where coalesce(delivered_at, given_up_at) is not null;
