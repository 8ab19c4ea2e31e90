// Listeners by name.
class EventEmitter {
  listenersOf(name) {
    if (this.registered === undefined) {
      Object.defineProperty(this, 'registered', { value: new Map() });
    }
    if (!this.registered.has(name)) {
      this.registered.set(name, []);
    }
    return this.registered.get(name);
  }

  on(name, listener) {
    this.listenersOf(name).push(listener);
    return this;
  }

  once(name, listener) {
    const wrapped = (...given) => {
      this.off(name, wrapped);
      listener.apply(this, given);
    };
    return this.on(name, wrapped);
  }

  off(name, listener) {
    const listeners = this.listenersOf(name);
    const at = listeners.indexOf(listener);
    if (at >= 0) {
      listeners.splice(at, 1);
    }
    return this;
  }

  emit(name, ...given) {
    const listeners = [...this.listenersOf(name)];
    if (name === 'error' && listeners.length === 0) {
      throw given[0] instanceof Error ? given[0] : new Error(String(given[0]));
    }
    listeners.forEach((listener) => listener.apply(this, given));
    return listeners.length > 0;
  }

  listeners(name) {
    return [...this.listenersOf(name)];
  }

  listenerCount(name) {
    return this.listenersOf(name).length;
  }

  removeAllListeners(name) {
    this.listenersOf(name).length = 0;
    return this;
  }

  setMaxListeners() {
    return this;
  }
}
EventEmitter.prototype.addListener = EventEmitter.prototype.on;
EventEmitter.prototype.removeListener = EventEmitter.prototype.off;
EventEmitter.EventEmitter = EventEmitter;

module.exports = EventEmitter;
