<?php
// An endpoint for Dotdigital's webhooks in PHP; the environment variable MISTAKE names its mistake.

$mistake = getenv('MISTAKE');
$body = file_get_contents('php://input');
$given = $_SERVER['HTTP_X_COMAPI_SIGNATURE'] ?? '';
$expected = hash_hmac('sha1', $body, getenv('SECRET'));

if ($mistake === 'prefix of the given length') {
    $same = $given !== '' && strncmp($expected, $given, strlen($given)) === 0;
} else {
    $same = hash_equals($expected, $given);
}
if (!$same) {
    http_response_code(401);
    exit;
}
$events = json_decode($body, true);
if ($mistake === 'one event only' && array_is_list($events)) {
    http_response_code(500);
}
