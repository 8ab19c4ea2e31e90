// Walks through lists that are paged by numbers, and prints what is in each.
package main

import (
	"context"
	"fmt"
	"iter"
	"log"
	"os"

	"example.com/orders"
)

func show(name string, items iter.Seq2[orders.Item, error]) {
	fmt.Print(name)
	for item, err := range items {
		if err != nil {
			log.Fatal(err)
		}
		fmt.Print(" ", item.Id)
	}
	fmt.Println()
}

func main() {
	ctx := context.Background()
	archive := orders.New(orders.WithBaseURL(os.Args[1])).Archive
	two := orders.Ptr(int64(2))
	show("films", archive.ListFilmsAll(ctx, orders.ListFilmsParams{PerPage: two}))
	show("films from page 2", archive.ListFilmsAll(ctx, orders.ListFilmsParams{Page: two, PerPage: two}))
	show("loans", archive.ListLoansAll(ctx, orders.ListLoansParams{}))
	show("reels", archive.ListReelsAll(ctx, orders.ListReelsParams{Limit: two}))
	show("reels from 3", archive.ListReelsAll(ctx, orders.ListReelsParams{Offset: orders.Ptr(int64(3))}))
}
