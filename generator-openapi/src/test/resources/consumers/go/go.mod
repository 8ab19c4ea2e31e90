module consumer

go 1.24

require example.com/orders v0.0.0

replace example.com/orders => ./sdk
