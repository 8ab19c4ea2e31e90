package com.acme;

public class Shop {}
