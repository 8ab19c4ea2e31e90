package com.acme.shop.client.model;

/** Written by hand in the place of what was generated. */
public final class Edited {}
