// Uses the SDK of orders v2 against a server that misbehaves, and prints a line for each scenario.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"example.com/orders"
)

func id(ending string) string { return "5f0c3b52-8a1e-4d57-9a53-0f6a7f0f" + ending }

func client(options ...orders.Option) *orders.Client {
	all := []orders.Option{orders.WithBaseURL(os.Args[1]), orders.WithToken("secret-token")}
	return orders.New(append(all, options...)...)
}

var newOrder = orders.OrderRequest{
	Currency:        "EUR",
	Lines:           []orders.OrderLineRequest{{Sku: "BK-204817", Quantity: 2}},
	ShippingAddress: orders.Address{Recipient: "I", Street: "S", PostalCode: "6", City: "L", CountryCode: "FR"},
}

type scenario struct {
	name string
	run  func(ctx context.Context) error
}

func check(ok bool, message string, arguments ...any) error {
	if ok {
		return nil
	}
	return fmt.Errorf(message, arguments...)
}

var scenarios = []scenario{
	{"success", func(ctx context.Context) error {
		order, err := client().Orders.GetOrder(ctx, orders.GetOrderParams{OrderId: id("0001")})
		if err != nil {
			return err
		}
		return check(order.Number == "2026-000481" && order.Shipment.DeliveredAt.IsNull(), "got %+v", order)
	}},
	{"response", func(ctx context.Context) error {
		var response orders.Response
		_, err := client().Orders.GetOrder(ctx, orders.GetOrderParams{OrderId: id("0001")}, orders.CallResponse(&response))
		if err != nil {
			return err
		}
		return check(response.StatusCode == 200 && response.Header.Get("Content-Type") == "application/json", "got %+v", response)
	}},
	{"paging", func(ctx context.Context) error {
		var seen []string
		params := orders.ListOrdersParams{
			Limit:  orders.Ptr(int64(2)),
			Status: []orders.OrderStatus{orders.OrderStatus_PAID, orders.OrderStatus_SHIPPED},
		}
		for order, err := range client().Orders.ListOrdersAll(ctx, params) {
			if err != nil {
				return err
			}
			seen = append(seen, order.Id[len(order.Id)-4:])
		}
		return check(strings.Join(seen, " ") == "0001 0002 0003 0004 0005", "got %v", seen)
	}},
	{"paging stops early", func(ctx context.Context) error {
		for order, err := range client(orders.WithUserAgent("early")).Orders.ListOrdersAll(ctx, orders.ListOrdersParams{}) {
			if err != nil {
				return err
			}
			return check(order.Id == id("0001"), "got %s", order.Id)
		}
		return errors.New("no order")
	}},
	{"retry after 429", func(ctx context.Context) error {
		start := time.Now()
		_, err := client().Orders.GetOrder(ctx, orders.GetOrderParams{OrderId: id("0429")})
		if err != nil {
			return err
		}
		return check(time.Since(start) >= time.Second, "Retry-After was not waited for")
	}},
	{"retry after 503", func(ctx context.Context) error {
		_, err := client().Orders.GetOrder(ctx, orders.GetOrderParams{OrderId: id("0503")})
		return err
	}},
	{"retries end", func(ctx context.Context) error {
		_, err := client(orders.WithMaxRetries(1)).Orders.GetOrder(ctx, orders.GetOrderParams{OrderId: id("0504")})
		var problem *orders.ProblemError
		return check(errors.As(err, &problem) && problem.StatusCode == 503, "got %v", err)
	}},
	{"idempotency key", func(ctx context.Context) error {
		order, err := client().Orders.CreateOrder(ctx, orders.CreateOrderParams{Body: newOrder})
		if err != nil {
			return err
		}
		return check(order.Status == orders.OrderStatus_PENDING, "got %v", order.Status)
	}},
	{"own idempotency key", func(ctx context.Context) error {
		params := orders.CreateOrderParams{Body: newOrder, IdempotencyKey: orders.Ptr("my-own-key-0001")}
		_, err := client().Orders.CreateOrder(ctx, params)
		return err
	}},
	{"not repeated", func(ctx context.Context) error {
		params := orders.UpdateOrderParams{
			OrderId: id("0001"),
			IfMatch: "*",
			Body:    orders.OrderPatch{DeliveryInstructions: orders.Ptr("x")},
		}
		_, err := client().Orders.UpdateOrder(ctx, params)
		var problem *orders.ProblemError
		return check(errors.As(err, &problem) && problem.StatusCode == 503, "got %v", err)
	}},
	{"typed error", func(ctx context.Context) error {
		_, err := client().Orders.GetOrder(ctx, orders.GetOrderParams{OrderId: id("0404")})
		var problem *orders.ProblemError
		if !errors.As(err, &problem) {
			return fmt.Errorf("got %v", err)
		}
		var model orders.Problem
		if err := problem.Decode(&model); err != nil {
			return err
		}
		return check(
			err.Error() == "404 Order not found (GET /orders/{orderId})" &&
				problem.Type == "https://api.example.com/problems/404" &&
				problem.Members["orderId"] == id("0404") &&
				model.AdditionalProperties["orderId"] == id("0404") &&
				problem.Header.Get("Content-Type") == "application/problem+json",
			"got %v: %+v", err, problem)
	}},
	{"unknown values", func(ctx context.Context) error {
		order, err := client().Orders.GetOrder(ctx, orders.GetOrderParams{OrderId: id("0777")})
		if err != nil {
			return err
		}
		return check(order.Status == "teleported", "got %v", order.Status)
	}},
	{"time-out", func(ctx context.Context) error {
		start := time.Now()
		_, err := client().Orders.GetOrder(ctx, orders.GetOrderParams{OrderId: id("0888")},
			orders.CallTimeout(150*time.Millisecond), orders.CallMaxRetries(0))
		var failure *orders.ConnectionError
		return check(errors.As(err, &failure) && failure.Timeout() && time.Since(start) < 3*time.Second, "got %v", err)
	}},
	{"abort", func(ctx context.Context) error {
		ctx, cancel := context.WithTimeout(ctx, 100*time.Millisecond)
		defer cancel()
		_, err := client().Orders.GetOrder(ctx, orders.GetOrderParams{OrderId: id("0888")})
		return check(errors.Is(err, context.DeadlineExceeded), "got %v", err)
	}},
	{"no connection", func(ctx context.Context) error {
		_, err := client(orders.WithBaseURL("http://127.0.0.1:9"), orders.WithMaxRetries(0)).Orders.
			GetOrder(ctx, orders.GetOrderParams{OrderId: id("0001")})
		var failure *orders.ConnectionError
		return check(errors.As(err, &failure) && !failure.Timeout(), "got %v", err)
	}},
	{"OAuth 2", func(ctx context.Context) error {
		credentials := orders.ClientCredentials{
			ClientID: "me", ClientSecret: "s3cret", TokenURL: os.Args[2], Scopes: []string{"orders:read"},
		}
		client := orders.New(orders.WithBaseURL(os.Args[1]), orders.WithClientCredentials(credentials))
		failures := make(chan error, 2)
		for _, ending := range []string{"0002", "0003"} {
			go func() {
				_, err := client.Orders.GetOrder(ctx, orders.GetOrderParams{OrderId: id(ending)})
				failures <- err
			}()
		}
		if err := errors.Join(<-failures, <-failures); err != nil {
			return err
		}
		_, err := client.Orders.GetOrder(ctx, orders.GetOrderParams{OrderId: id("0401")})
		return err
	}},
	{"hooks", func(ctx context.Context) error {
		var events []string
		_, err := client(
			orders.WithRequestHook(func(event orders.RequestEvent) {
				events = append(events, fmt.Sprint(event.Attempt, " ", event.Operation, event.Header.Get("Authorization")))
			}),
			orders.WithResponseHook(func(event orders.ResponseEvent) {
				events = append(events, fmt.Sprint(event.StatusCode, event.Header.Get("Authorization")))
			}),
		).Orders.CreateOrder(ctx, orders.CreateOrderParams{Body: newOrder})
		if err != nil {
			return err
		}
		return check(strings.Join(events, ", ") == "0 POST /orders, 503, 1 POST /orders, 201", "got %v", events)
	}},
	{"User-Agent", func(ctx context.Context) error {
		_, err := client(orders.WithUserAgent("shop/2.1")).Orders.GetOrder(ctx, orders.GetOrderParams{OrderId: id("0009")})
		return err
	}},
	{"redirection", func(ctx context.Context) error {
		_, err := client().Orders.GetOrder(ctx, orders.GetOrderParams{OrderId: id("0302")})
		return err
	}},
	{"upload", func(ctx context.Context) error {
		attachment, err := client().Orders.UploadAttachment(ctx, orders.UploadAttachmentParams{
			OrderId: id("0001"),
			File:    &orders.File{Name: "invoice.pdf", ContentType: "application/pdf", Content: []byte("%PDF")},
			Kind:    "invoice",
			Labels:  []string{"a", "b"},
		})
		if err != nil {
			return err
		}
		return check(attachment.FileName == "invoice.pdf", "got %v", attachment)
	}},
	{"no content", func(ctx context.Context) error {
		return client().Orders.DeleteOrderLine(ctx, orders.DeleteOrderLineParams{
			OrderId: id("0001"), LineId: id("0002"), IfMatch: "*",
		})
	}},
}

func main() {
	for _, each := range scenarios {
		if err := each.run(context.Background()); err != nil {
			fmt.Printf("%s: %v\n", each.name, err)
		} else {
			fmt.Printf("%s: ok\n", each.name)
		}
	}
}
