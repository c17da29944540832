/**
 * Loaded before a process: changes its clock, a worker's by up to ten minutes. A server's by one second only, because a JWT of
 * MessageBird is refused if the clocks differ by more than five.
 */
const now = Date.now;
const most = process.argv[1]?.endsWith("worker.mjs") ? 600_000 : 1000;
const milliseconds = Math.round((Math.random() * 2 - 1) * most);
Date.now = () => now() + milliseconds;
