/**
 * Loaded before a process: sets its clock wrong, a worker's by up to ten minutes. A server's by a second alone, because a JWT of
 * MessageBird's is refused for more than five.
 */
const now = Date.now;
const most = process.argv[1]?.endsWith("worker.mjs") ? 600_000 : 1000;
const milliseconds = Math.round((Math.random() * 2 - 1) * most);
Date.now = () => now() + milliseconds;
