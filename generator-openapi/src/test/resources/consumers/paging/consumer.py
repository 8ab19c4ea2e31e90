"""Walks through lists that are paged by numbers, and prints what is in each."""

import sys

from archive_client import ArchiveClient

with ArchiveClient(sys.argv[1]) as client:
    print("films", *(each.id for each in client.archive.list_films_iter(per_page=2)))
    print("films from page 2", *(each.id for each in client.archive.list_films_iter(page=2, per_page=2)))
    print("loans", *(each.id for each in client.archive.list_loans_iter()))
    print("reels", *(each.id for each in client.archive.list_reels_iter(limit=2)))
    print("reels from 3", *(each.id for each in client.archive.list_reels_iter(offset=3)))
