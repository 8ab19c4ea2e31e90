// Walks through lists that are paged by numbers, and prints what is in each.
import { ArchiveClient, type Item } from "archive-client";

const archive = new ArchiveClient({ baseUrl: process.argv[2]! }).archive;

async function show(name: string, items: AsyncIterable<Item>): Promise<void> {
    const ids: number[] = [];
    for await (const item of items) {
        ids.push(item.id);
    }
    console.log([name, ...ids].join(" "));
}

await show("films", archive.listFilmsAll({ perPage: 2 }));
await show("films from page 2", archive.listFilmsAll({ page: 2, perPage: 2 }));
await show("loans", archive.listLoansAll());
await show("reels", archive.listReelsAll({ limit: 2 }));
await show("reels from 3", archive.listReelsAll({ offset: 3 }));
