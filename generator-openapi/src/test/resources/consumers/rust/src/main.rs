//! Uses the client of the orders API, version 2, and prints one line for each scenario.

use std::future::Future;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use orders_client::apis::orders_api::{CreateOrderOptions, ListOrdersOptions, UploadAttachmentOptions};
use orders_client::models::{self, OrderStatus};
use orders_client::{Attempt, Auth, ClientCredentials, Error, File, Hooks, OrdersClient, RawResponse};
use uuid::Uuid;

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn order(ending: &str) -> Uuid {
    format!("5f0c3b52-8a1e-4d57-9a53-0f6a7f0f{ending}").parse().expect("a UUID")
}

fn check(holds: bool, otherwise: impl std::fmt::Debug) -> Outcome {
    if holds {
        Ok(())
    } else {
        Err(format!("{otherwise:?}").into())
    }
}

async fn run(name: &str, scenario: impl Future<Output = Outcome>) {
    match scenario.await {
        Ok(()) => println!("{name}: ok"),
        Err(error) => println!("{name}: {error}"),
    }
}

async fn success(client: OrdersClient) -> Outcome {
    let found = client.orders().get_order_with_response(order("0001")).await?;
    check(found.status == 200 && found.headers["content-type"] == "application/json", &found.headers)?;
    check(found.data.status == OrderStatus::Shipped, &found.data.status)?;
    check(found.data.lines[0].total.amount == "49.80", &found.data.lines)
}

async fn paging(client: OrdersClient) -> Outcome {
    let options = ListOrdersOptions { limit: Some(2), status: Some(vec![OrderStatus::Paid, OrderStatus::OnHold]), ..Default::default() };
    let mut orders = client.orders().list_orders_iter(options);
    let mut ids = Vec::new();
    while let Some(each) = orders.next().await? {
        ids.push(each.id.to_string()[32..].to_owned());
    }
    check(ids == ["0001", "0002", "0003", "0004", "0005"], ids)
}

async fn retry_after(client: OrdersClient) -> Outcome {
    let start = Instant::now();
    client.orders().get_order(order("0429")).await?;
    check(start.elapsed() >= Duration::from_secs(1), start.elapsed())
}

async fn retries(client: OrdersClient) -> Outcome {
    let found = client.orders().get_order(order("0503")).await?;
    check(found.id == order("0503"), found.id)
}

async fn retries_end(client: OrdersClient) -> Outcome {
    let found = client.orders().get_order(order("0504")).await;
    check(found.as_ref().is_err_and(|error| error.status() == Some(503)), found)
}

async fn idempotency_key(client: OrdersClient) -> Outcome {
    let address = models::Address::new("Ines Moreau".into(), "Rue de la Loge 12".into(), "69005".into(), "Lyon".into(), "FR".into());
    let lines = vec![models::OrderLineRequest::new("BK-204817".into(), 2)];
    let placed = client
        .orders()
        .create_order(&models::OrderRequest::new("EUR".into(), lines, address), CreateOrderOptions::default())
        .await?;
    check(placed.status == OrderStatus::Pending, placed.status)
}

async fn upload(client: OrdersClient) -> Outcome {
    let file = File { name: "invoice.pdf".into(), media_type: "application/pdf".into(), data: b"%PDF".to_vec() };
    let options = UploadAttachmentOptions { labels: Some(vec!["a".into(), "b".into()]), ..Default::default() };
    let kind = models::AttachmentUploadKind::Invoice;
    let attachment = client.orders().upload_attachment(order("0001"), &file, &kind, options).await?;
    check(attachment.file_name == "invoice.pdf", attachment)
}

async fn not_repeated(client: OrdersClient) -> Outcome {
    let changed = client.orders().update_order(order("0001"), "\"1\"", &models::OrderPatch::new()).await;
    check(changed.as_ref().is_err_and(|error| error.status() == Some(503)), changed)
}

async fn typed_error(client: OrdersClient) -> Outcome {
    let error = client.orders().get_order(order("0404")).await.err().ok_or("no error")?;
    check(error.to_string() == "404 Order not found: This is what happened.", error.to_string())?;
    let response = error.response().ok_or("no response")?;
    let problem = response.problem.as_ref().ok_or("no problem")?;
    check(problem.kind() == "https://api.example.com/problems/404", problem.kind())?;
    check(problem.members["orderId"] == order("0404").to_string(), problem)?;
    check(response.data::<models::Problem>().is_some(), &response.body)
}

async fn unknown_values(client: OrdersClient) -> Outcome {
    let found = client.orders().get_order(order("0777")).await?;
    check(found.status == OrderStatus::NotListed("teleported".into()), &found.status)?;
    check(serde_json::to_value(&found.status)? == "teleported", found.status)
}

async fn time_out(client: OrdersClient) -> Outcome {
    let start = Instant::now();
    let hasty = client.with_timeout(Duration::from_millis(300)).with_max_retries(0);
    let found = hasty.orders().get_order(order("0888")).await;
    check(matches!(found, Err(Error::Timeout(_))) && start.elapsed() < Duration::from_secs(3), found)
}

async fn oauth2(url: String, token_url: String) -> Outcome {
    let credentials = ClientCredentials::new("me", "secret").token_url(token_url);
    let client = OrdersClient::builder().base_url(url).auth(Auth::ClientCredentials(credentials)).build()?;
    client.orders().get_order(order("0401")).await?;
    client.orders().get_order(order("0401")).await?;
    Ok(())
}

async fn redirect(client: OrdersClient) -> Outcome {
    let found = client.orders().get_order(order("0302")).await?;
    check(found.id == order("0001"), found.id)
}

struct Log(Arc<Mutex<Vec<String>>>);

impl Hooks for Log {
    fn before_attempt(&self, attempt: &mut Attempt) {
        let secret = attempt.headers.contains_key("authorization");
        self.0.lock().expect("a log").push(format!("{} {} {secret}", attempt.number, attempt.method));
        attempt.headers.insert("x-trace", reqwest::header::HeaderValue::from_static("t1"));
    }

    fn after_attempt(&self, _: &Attempt, outcome: Result<&RawResponse, &Error>) {
        self.0.lock().expect("a log").push(outcome.map_or("failed".into(), |response| response.status.to_string()));
    }
}

async fn hooks(url: String) -> Outcome {
    let log = Arc::new(Mutex::new(Vec::new()));
    let client = OrdersClient::builder()
        .base_url(url)
        .auth(Auth::Bearer("secret".into()))
        .hooks(Log(log.clone()))
        .user_agent("shop/1.0")
        .max_retries(1)
        .build()?;
    let found = client.orders().get_order(order("0504")).await;
    check(found.is_err(), found)?;
    let seen = log.lock().expect("a log").clone();
    check(seen == ["0 GET false", "503", "1 GET false", "503"], seen)
}

async fn no_content(client: OrdersClient) -> Outcome {
    Ok(client.orders().delete_order_line(order("0001"), order("0002"), "\"1\"").await?)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    let mut arguments = std::env::args().skip(1);
    let url = arguments.next().ok_or("no URL")?;
    let token_url = arguments.next().ok_or("no URL of tokens")?;
    let client = OrdersClient::builder().base_url(url.clone()).auth(Auth::BearerFrom(Arc::new(|| "key".into()))).build()?;
    run("success", success(client.clone())).await;
    run("paging", paging(client.clone())).await;
    run("retry_after", retry_after(client.clone())).await;
    run("retries", retries(client.clone())).await;
    run("retries_end", retries_end(client.clone())).await;
    run("idempotency_key", idempotency_key(client.clone())).await;
    run("upload", upload(client.clone())).await;
    run("not_repeated", not_repeated(client.clone())).await;
    run("typed_error", typed_error(client.clone())).await;
    run("unknown_values", unknown_values(client.clone())).await;
    run("time_out", time_out(client.clone())).await;
    run("oauth2", oauth2(url.clone(), token_url)).await;
    run("redirect", redirect(client.clone())).await;
    run("hooks", hooks(url)).await;
    run("no_content", no_content(client)).await;
    Ok(())
}
